/**
 * What articles tell alike becomes one line: {@link org.rapporteur.record.Filing}s come in, {@link
 * org.rapporteur.record.Claim}s go out. Open {@link org.rapporteur.record.Claims} first.
 */
@org.jspecify.annotations.NullMarked
package org.rapporteur.record;
