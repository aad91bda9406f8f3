package org.rapporteur.language;

import org.rapporteur.text.Span;

/**
 * One word or mark of a sentence, as Universal Dependencies has it.
 *
 * @param start where it begins in the text that was analysed, in UTF-16 units
 * @param end where it ends, exclusive
 * @param form the characters, quotation marks and apostrophes made straight
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn tag, such as {@code VBD}
 * @param lemma dictionary form, lower case unless a proper noun
 * @param head index in its sentence of the word it depends on, -1 for the root
 * @param relation the dependency, such as {@code nsubj:pass}
 */
public record Token(
        int start, int end, String form, String upos, String xpos, String lemma, int head, String relation) {
    /** Where no word is: before the first and behind the last of a sentence. */
    public static final Token NONE = new Token(0, 0, "", "", "", "", -1, "");

    public Span span() {
        return new Span(start, end);
    }

    /** The form in lower case. */
    public String lower() {
        return form.toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the universal part of speech is one of these. */
    public boolean isUpos(String... tags) {
        return isOneOf(upos, tags);
    }

    /** Whether the Penn tag is one of these. */
    public boolean isXpos(String... tags) {
        return isOneOf(xpos, tags);
    }

    private static boolean isOneOf(String tag, String... tags) {
        for (String one : tags) {
            if (one.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the relation is this one, subtypes included: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String wanted) {
        int length = wanted.length();
        boolean whole = relation.length() == length || relation.length() > length && relation.charAt(length) == ':';
        return whole && relation.startsWith(wanted);
    }
}
