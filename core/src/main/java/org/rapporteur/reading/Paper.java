package org.rapporteur.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.When;

/**
 * One telling of a paper, such as "Halvoria's written reply"; several make one {@link org.rapporteur.entry.Exchange}.
 *
 * @param sure whether the words leave no doubt that it is on paper: "the reply" alone may be a speech or an air raid
 */
record Paper(
        Evidence evidence,
        String name,
        String type,
        List<String> from,
        List<String> to,
        Optional<String> means,
        String status,
        List<String> not,
        Optional<When> when,
        boolean sure) {
    /** The type of what is only called a paper. */
    private static final String ANY = "paper";

    private static final List<String> STAGES = List.of("", "promised", "awaited", "delivered", "read", "answered");

    /** Whether two tellings may be of one paper: of one hand and of like kind; a telling without a hand fits the last. */
    boolean fits(Paper other) {
        boolean hand = from.isEmpty() || other.from.isEmpty() || from.equals(other.from);
        return hand && kin(other) && (!type.equals("reference_document") || name.equals(other.name));
    }

    /** How far a paper has come: what is read was delivered before. */
    int stage() {
        return STAGES.indexOf(status);
    }

    /** A delivered answer is also called a proposal, ideas, a paper; one that is awaited is not what was proposed before. */
    private boolean kin(Paper other) {
        String one = family();
        String two = other.family();
        boolean answer = one.equals("written_response") || two.equals("written_response");
        boolean proposal = one.equals("proposal") || two.equals("proposal");
        boolean handed = !from.isEmpty() && !other.from.isEmpty();
        boolean loose = one.equals(ANY) && isWritten(two) || two.equals(ANY) && isWritten(one);
        return one.equals(two) || loose || handed && answer && proposal && !owed() && !other.owed();
    }

    /** Whether it has not come; of a proposal that is "awaited", the answer has not. */
    private boolean owed() {
        return status.equals("promised") || status.equals("awaited") && family().equals("written_response");
    }

    /** Whether it has not yet passed. */
    boolean isAhead() {
        return status.equals("awaited") || status.equals("promised");
    }

    /** "The paper": it may be the reply or the draft. */
    boolean isLoose() {
        return type.equals(ANY);
    }

    private static boolean isWritten(String family) {
        return family.equals("written_response") || family.equals("proposal") || family.equals("letter");
    }

    private String family() {
        return switch (type) {
            case "draft" -> "proposal";
            case "non_paper" -> "written_response";
            default -> type;
        };
    }
}
