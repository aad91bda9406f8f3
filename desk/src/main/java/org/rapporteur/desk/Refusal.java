package org.rapporteur.desk;

/**
 * What the desk cannot do, said to the user in one sentence: what, where, and what to do. "no store at record.rap: run
 * 'rap read FOLDER' first".
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, and with it the command's exit code. */
    public enum Reason {
        FAILED(1),
        WRONG_USE(2),
        NOT_THERE(4),
        BUSY(5);

        private final int code;

        Reason(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private final Reason reason;

    public Refusal(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Refusal(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
