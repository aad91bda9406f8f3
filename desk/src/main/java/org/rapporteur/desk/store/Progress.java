package org.rapporteur.desk.store;

/** Hears how far a shift has come. */
public interface Progress {
    Progress NONE = (stage, done, total) -> {};

    /**
     * Called often, from one thread.
     *
     * @param stage what is being done
     * @param done of {@code total}; both count articles, or blocks of the record when merging
     */
    void at(Stage stage, long done, long total);

    /** What a shift does, in this order. */
    enum Stage {
        FILING,
        READING,
        MERGING
    }
}
