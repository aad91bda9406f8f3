package org.rapporteur.article;

import java.util.List;

/**
 * What a line looks like: counted once, asked often.
 *
 * @param length in UTF-16 units
 * @param words its words in lower case, without marks; of a very long line only those of its two ends
 * @param count how many words it has
 * @param small how many of {@code words} are function words ("the", "of")
 * @param capital how many words begin with a capital
 * @param upper letters in upper case
 * @param letters all letters
 * @param digits all digits
 * @param bars marks that part the entries of a menu ({@code | › • >})
 * @param opening its first character that is no bullet
 * @param closing its last character that is no closing bracket or quotation mark
 * @param bracketed whether it ends in a bracket
 * @param bullet whether it begins with one
 * @param linked whether it holds an address or a handle
 */
record Look(
        int length,
        List<String> words,
        int count,
        int small,
        int capital,
        int upper,
        int letters,
        int digits,
        int bars,
        char opening,
        char closing,
        boolean bracketed,
        boolean bullet,
        boolean linked) {
    Look {
        words = List.copyOf(words);
    }

    /** Whether it ends as a sentence does: "…, he said." or "“We have heard all the speeches.”" */
    boolean closed() {
        return closing == '.' || closing == '?' || closing == '!' || closing == '…';
    }

    /** Whether it ends as an entry of a list does, or the sentence above one: "to reopen two gates;". */
    boolean goesOn() {
        return closing == ';' || closing == ':' || closing == ',';
    }

    boolean quoted() {
        return opening == '"' || opening == '“' || opening == '‘' || opening == '\'' || opening == '«';
    }

    boolean shouted() {
        return letters > 3 && upper * 10 >= letters * 9;
    }

    /** Function words in a hundred words. */
    int smallShare() {
        return words.isEmpty() ? 0 : 100 * small / words.size();
    }

    int capitalShare() {
        return count == 0 ? 0 : 100 * capital / count;
    }

    /** Its first {@code n} words, or all. */
    String first(int n) {
        return String.join(" ", words.subList(0, Math.min(n, words.size())));
    }
}
