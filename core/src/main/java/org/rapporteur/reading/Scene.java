package org.rapporteur.reading;

import java.util.List;
import org.rapporteur.entry.Statement;

/** A story with all that is needed to tell its events: who plays which part, who says so, and when. */
record Scene(
        Story story,
        Players players,
        Roles roles,
        Attribution attribution,
        Reproach speech,
        PaperScan papers,
        Past past,
        Dating dating) {

    static Scene of(Story story, List<Statement> statements) {
        Players players = new Players(story, statements);
        Attribution attribution = new Attribution(story, statements, players);
        return new Scene(
                story,
                players,
                new Roles(players),
                attribution,
                new Reproach(players, attribution),
                new PaperScan(story, players, statements),
                new Past(),
                new Dating(story, statements));
    }
}
