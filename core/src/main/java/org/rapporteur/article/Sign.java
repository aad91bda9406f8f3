package org.rapporteur.article;

/**
 * The questions that are asked of each line. A sign is a question, the shape of the line (or {@link Shape#ANY}) and an
 * answer below {@link #ANSWERS}; {@link LineModel} weighs signs, one number for each kind of zone.
 */
enum Sign {
    SHAPE,
    BEFORE,
    AFTER,
    TWO_BEFORE,
    TWO_AFTER,
    AROUND,
    WORDS,
    SMALL_WORDS,
    CAPITALS,
    KNOWN_WORDS,
    PROSE_AROUND,
    PLACE,
    UNDER,
    CUE,
    TRAIT,
    HINT,
    SIZE;

    static final int SHAPES = 32;
    static final int ANSWERS = 512;

    int code(Shape shape, int answer) {
        return (ordinal() * SHAPES + shape.ordinal()) * ANSWERS + answer;
    }

    static int codes() {
        return values().length * SHAPES * ANSWERS;
    }

    /** How the model's file writes a sign: {@code UNDER PROSE 7}. */
    static String name(int code) {
        int shape = code / ANSWERS % SHAPES;
        return values()[code / ANSWERS / SHAPES] + " " + Shape.values()[shape] + " " + code % ANSWERS;
    }

    static int code(String name) {
        String[] parts = name.split(" ");
        return valueOf(parts[0]).code(Shape.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
