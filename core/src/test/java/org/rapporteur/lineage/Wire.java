package org.rapporteur.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.article.Article;
import org.rapporteur.article.Published;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Stories of the quarrel over the Lyssa valley, and what becomes of them on the way. */
final class Wire {
    static final List<String> TALKS = List.of(
            "OSTMARK — The foreign ministers of Halvoria and Dravenia agreed on Tuesday to keep talking about the Lyssa valley, officials of both countries said after a critical call.",
            "More than 40,000 Dravenian troops are still massed on the border, according to a senior official, and military exercises north of Tavin are due to begin next month.",
            "“We did not hear a single new idea today, but we heard a promise to send one on paper,” Foreign Minister Ilka Marek told reporters in Ostmark.",
            "Dravenian leader Aron Veldt said his government was still studying the formal proposal that the Halvorian ambassador delivered last week.",
            "Halvoria demands that the troops leave the valley before any treaty on water is signed, and it has called for neutral observers at the three dams.",
            "“Nobody will drink our river dry while we sit and write letters,” Veldt told the assembly on Monday evening.",
            "Senior officials warned that the talks could fail if the crisis around the Sellin dam were not settled in the coming days.",
            "Marek declined to say whether Halvoria would buy time by accepting a joint commission, which Dravenia first offered in 2019.",
            "The head of the river authority, Tomas Brandl, said evidence of damage at the second dam had been handed to both governments.",
            "Relief groups say growing fear has emptied seven villages around Tavin, and that the military has closed the only road.",
            "Both ministers are expected to meet in Geneva on Friday, the first meeting of its kind in over a year.");

    static final List<String> HARVEST = List.of(
            "KELMOOR — Farmers in the south of Halvoria brought in the smallest apple harvest for thirty years, the growers' union reported on Thursday.",
            "Late frost in April and a dry August were to blame, said Marta Olin, who chairs the union and owns orchards near Kelmoor.",
            "Prices in the capital's markets rose by a fifth within two weeks, and three cider presses have shut their doors.",
            "“We will plant hardier trees, but a tree needs seven years and a bank does not wait that long,” Olin said.",
            "The ministry of agriculture promised loans of up to 9,000 crowns for each farm that lost more than half of its crop.",
            "Beekeepers, too, complained of losses; their association counted 1,200 dead colonies between Kelmoor and the coast.");

    private static final Map<String, String> DIALECT = dialect();

    private Wire() {}

    private static Map<String, String> dialect() {
        Map<String, String> words = new LinkedHashMap<>();
        String list = "officials=officers, critical=essential, countries=nations, still=nonetheless, military=navy,"
                + "exercises=workouts, begin=start, leader=chief, government=authorities, studying=analysing, said=stated,"
                + "formal=proper, last=final, demands=calls for, leave=depart, called=known as, senior=elder,"
                + "warned=cautioned, crisis=disaster, settled=resolved, coming=approaching, declined=refused,"
                + "evidence=proof, handed=delivered, growing=rising, emptied=drained, closed=shut, road=highway,"
                + "expected=anticipated, meeting=assembly, kind=type, over=greater than, agreed=concurred, keep=maintain,"
                + "talking=speaking, next=subsequent, due=owed, fail=flop, offered=provided, head=chief, damage=harm";
        for (String pair : list.split(",")) {
            words.put(pair.split("=")[0].strip(), pair.split("=")[1].strip());
        }
        return words;
    }

    /** What a rewriting machine makes of a story, leaving quotations alone. */
    static List<String> spun(List<String> story) {
        return story.stream().map(Wire::spun).toList();
    }

    private static String spun(String paragraph) {
        StringBuilder out = new StringBuilder();
        String[] parts = paragraph.split("(?=“)|(?<=”)");
        for (String part : parts) {
            out.append(part.startsWith("“") ? part : replaced(part));
        }
        return out.toString();
    }

    static String replaced(String part) {
        String out = part;
        for (Map.Entry<String, String> word : DIALECT.entrySet()) {
            out = out.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return out;
    }

    static List<String> with(List<String> story, int at, String paragraph) {
        List<String> out = new ArrayList<>(story);
        out.add(at, paragraph);
        return out;
    }

    static List<String> without(List<String> story, int at) {
        List<String> out = new ArrayList<>(story);
        out.remove(at);
        return out;
    }

    static Article article(String name, List<String> paragraphs) {
        return article(name, paragraphs, Optional.empty(), Optional.empty());
    }

    static Article article(String name, List<String> paragraphs, Optional<String> outlet, Optional<String> credit) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String paragraph : paragraphs) {
            spans.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        return Article.bare(name, name, Text.of(text.toString()), spans)
                .from(outlet, credit)
                .on(new Published(Optional.of(LocalDate.of(2031, 3, 4)), "test", Optional.empty(), List.of()));
    }
}
