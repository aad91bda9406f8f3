package org.rapporteur.publish;

import java.util.List;
import java.util.Locale;

/** The files of an export; {@code docs/export.md} says what each column holds. */
public enum Table {
    ARTICLES("article title outlet credited_origin bylines published published_precision published_from dateline "
            + "language paragraphs zones spun unreadable sha256"),
    LINEAGE("row a b relation direction shared_origin confidence reasons a_span b_span change origin articles "
            + "credited held editions"),
    REPAIRS("article start end printed meant kind grade reason"),
    MENTIONS("article start end type id holder"),
    STATEMENTS("id article kind content quoted_parts cue speaker speaker_id speaker_role speaker_side addressee "
            + "speech_act when when_precision occasion relayed_by nested_in negated denial quote_wording "
            + "statement_group origins confidence text"),
    EVENTS("id article trigger type plover plover_mode cameo actors recipients date date_precision place "
            + "modality status quote_wording event_group origins confidence text"),
    POSITIONS(
            "id article evidence holder addressed_to issue stance condition date quote_wording position_group origins text"),
    EXCHANGES("id name type from to date means status status_by_article evidence not_to_be_confused_with origins "
            + "line"),
    MEETINGS("id kind participants place date duration format status outcome evidence origins line"),
    FIGURES(
            "row id article span value bound unit what where claimed_by as_of quote_wording figure_group origins kind between "
                    + "explanation text"),
    TIMELINE("date date_precision entry kinds evidence origins status claims"),
    ACTORS("id type names roles side");

    private final List<String> columns;

    Table(String columns) {
        this.columns = List.of(columns.split(" "));
    }

    /** The file's name without its ending: {@code statements}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns, in order; a row may leave out what it does not know. */
    public List<String> columns() {
        return columns;
    }
}
