package org.rapporteur.entry;

import java.util.Optional;

/**
 * A name or a title in the text and whom it means: "the Dravenian leader" is {@code person:Ilya_Orlin}.
 *
 * @param type person, org, country, place, group, role, document, vessel
 * @param id of the export, such as {@code country:DRV}
 * @param holder for a role, who holds it
 */
public record Mention(Evidence evidence, String type, String id, Optional<String> holder) {}
