package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.entry.Entry;
import org.rapporteur.entry.Mention;
import org.rapporteur.entry.Statement;
import org.rapporteur.text.Text;

/**
 * Reads an article: who said what, who met whom, which papers passed, who stands where. "Marek said the reply would come
 * on Friday" becomes a {@link Statement} with its speaker, its words and its day.
 */
public final class Reader {
    private final Atlas atlas;
    private final StatementFinder statements = new StatementFinder();
    private final List<Finder> finders = List.of(
            new PositionFinder(), new ExchangeFinder(), new MeetingFinder(), new FigureFinder(), new EventFinder());

    /** A reader that knows the states of {@code atlas}. */
    public Reader(Atlas atlas) {
        this.atlas = atlas;
    }

    /** What the article says, in its words as printed. */
    public Reading read(Article article) {
        return read(article, article.text());
    }

    /**
     * What the article says, read in its repaired words.
     *
     * @param repaired the article's text with {@link Text#reading repairs}; evidence still quotes what is printed
     */
    public Reading read(Article article, Text repaired) {
        Story story = new Story(article, repaired, atlas);
        List<Statement> said = statements.find(story);
        List<Entry> entries = new ArrayList<>(said);
        for (Finder finder : finders) {
            entries.addAll(finder.find(story, said));
        }
        Who who = story.who();
        List<Mention> mentions = new ArrayList<>(Masthead.mentions(article));
        mentions.addAll(who.mentions());
        return new Reading(article.name(), mentions, who.actors(), entries, who.unsure());
    }
}
