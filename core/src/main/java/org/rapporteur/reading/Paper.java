package org.rapporteur.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.Evidence;
import org.rapporteur.entry.When;

/**
 * One telling of a paper, such as "Halvoria's written reply"; several make one {@link org.rapporteur.entry.Exchange}.
 *
 * @param sure whether the words leave no doubt that it is on paper: "the reply" alone may be a speech or an air raid
 * @param met how the words take it up
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
        boolean sure,
        Met met) {

    /** How a telling takes its paper up. */
    enum Met {
        /** "a letter": one that was not told of before, unless nothing speaks against it. */
        NEW,
        /** "A second letter", "it also sent a note": none that was told of before. */
        OTHER,
        /** "Halvoria's letter": it may have been told of. */
        NAMED,
        /** "the letter": one that was told of. */
        AGAIN,
        /** "Veld handed over the letter": one that was told of, and {@code from} may only have carried it. */
        CARRIED
    }

    /** The type of what is only called a paper. */
    private static final String ANY = "paper";

    private static final List<String> STAGES = List.of("", "promised", "awaited", "delivered", "read", "answered");

    /** Whether it may be one more telling of a paper that was told so: of one hand, of like kind, and nothing speaks against it. */
    boolean fits(List<Paper> known) {
        boolean kin = known.stream().allMatch(this::kin) || known.stream().anyMatch(this::namesake);
        return kin && met != Met.OTHER && known.stream().allMatch(this::agrees);
    }

    /** Two hands, two days and two treaties are two papers; nobody sends one to himself; a telling without a hand fits any. */
    private boolean agrees(Paper other) {
        boolean hand = from.isEmpty() || other.from.isEmpty() || from.equals(other.from);
        return hand
                && !fresh(other)
                && Collections.disjoint(to, other.from)
                && Collections.disjoint(from, other.to)
                && days(other)
                && !not.contains(other.type)
                && !other.not.contains(type)
                && (!type.equals("reference_document") || name.equals(other.name));
    }

    private boolean namesake(Paper other) {
        return family().equals(other.family()) && !family().equals("letter");
    }

    /** "A formal answer will follow": it is none that has come. */
    private boolean fresh(Paper other) {
        return met == Met.NEW && from.isEmpty() && isAhead() && !other.isAhead();
    }

    /** How far a paper has come: what is read was delivered before. */
    int stage() {
        return STAGES.indexOf(status);
    }

    /** The same, of those who each sent one to the others. */
    Paper among(List<String> all) {
        List<String> others = all.stream().filter(id -> !from.contains(id)).toList();
        return new Paper(evidence, name, type, from, to.isEmpty() ? others : to, means, status, not, when, sure, met);
    }

    /** The same, of a hand that the words do not tell. */
    Paper from(List<String> hand, List<String> readers) {
        return new Paper(evidence, name, type, hand, readers, means, status, not, when, sure, met);
    }

    /**
     * A delivered answer is also called a proposal, ideas, a paper, and a letter where nothing says that they are two; one
     * that is awaited is not what was proposed before.
     */
    private boolean kin(Paper other) {
        String one = family();
        String two = other.family();
        boolean loose = one.equals(ANY) && other.isWritten() || two.equals(ANY) && isWritten();
        return one.equals(two) ? !one.equals("letter") || sameLetter(other) : loose || answers(other) || replies(other);
    }

    private boolean answers(Paper other) {
        boolean both = isOf("written_response", other) && isOf("proposal", other);
        boolean draft = type.equals("draft") || other.type.equals("draft");
        boolean one = handed(other) || isAgain() || other.isAgain();
        return both && !draft && one && !owed() && !other.owed();
    }

    private boolean replies(Paper other) {
        boolean both = isOf("written_response", other) && isOf("letter", other);
        boolean one = met != Met.NEW || other.met == Met.AGAIN;
        return both && handed(other) && one && !owed() && !other.owed() && readers(other);
    }

    /** "a letter" to others than the letter before is another. */
    private boolean sameLetter(Paper other) {
        return met != Met.NEW || readers(other);
    }

    private boolean readers(Paper other) {
        return to.isEmpty() || other.to.isEmpty() || !Collections.disjoint(to, other.to);
    }

    private boolean handed(Paper other) {
        return !from.isEmpty() && !other.from.isEmpty();
    }

    private boolean isOf(String family, Paper other) {
        return family().equals(family) || other.family().equals(family);
    }

    /** What went out on two days is two papers. */
    private boolean days(Paper other) {
        boolean told = day() && other.day() && status.equals("delivered") && other.status.equals(status);
        return !told || when.equals(other.when);
    }

    private boolean day() {
        return when.filter(known -> known.precision() == When.Precision.DAY).isPresent();
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

    /** Whether the text points back to a paper, whoever carried it. */
    boolean isKnown() {
        return met == Met.AGAIN || met == Met.CARRIED;
    }

    private boolean isAgain() {
        return isKnown() && from.isEmpty();
    }

    /** Whether it can be the first telling of a paper without saying whose it is: "the letter", but not "the reply". */
    boolean opens() {
        return sure && !List.of("written_response", ANY).contains(type) && !(isKnown() && family().equals("proposal"));
    }

    private boolean isWritten() {
        return List.of("written_response", "proposal", "letter").contains(family());
    }

    private String family() {
        return switch (type) {
            case "draft" -> "proposal";
            case "non_paper" -> "written_response";
            default -> type;
        };
    }
}
