package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that there is to learn from: treebank sentences with trees by hand, sentences with names by hand, and news that only
 * the teacher has annotated. Teacher's rows stand beside all of them.
 */
record Corpus(
        List<Example> bank, List<Example> news, List<Marked> bankNames, List<Marked> newsNames, List<Marked> checked) {

    /** Reads the corpora and what the teacher wrote: news, then the treebank, then the checked names. */
    static Corpus read(Path corpora, Path teacher) throws IOException {
        List<Example> trees = Bank.trees(corpora.resolve("treebank/train"));
        List<Marked> gold = Marked.gold(corpora.resolve("names/uner_ewt_dev.iob2"));
        List<List<String[]>> rows = Bank.rows(teacher);
        int checkedFrom = rows.size() - gold.size();
        int bankFrom = checkedFrom - trees.size();
        List<Example> bank = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            bank.add(trees.get(i).with(new Guide(rows.get(bankFrom + i))));
        }
        List<Marked> checked = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            checked.add(gold.get(i).withOthers(Marked.silver(rows.get(checkedFrom + i))));
        }
        return new Corpus(
                bank,
                rows.subList(0, bankFrom).stream().map(Example::bare).toList(),
                rows.subList(bankFrom, checkedFrom).stream().map(Marked::silver).toList(),
                rows.subList(0, bankFrom).stream().map(Marked::silver).toList(),
                checked);
    }

    /** The same with other sentences in place of the treebank's and the news's. */
    Corpus with(List<Example> otherBank, List<Example> otherNews) {
        return new Corpus(otherBank, otherNews, bankNames, newsNames, checked);
    }

    /** The treebank, then the news, then some of both in other casings. */
    List<Example> all() {
        List<Example> out = new ArrayList<>(bank);
        out.addAll(news);
        Casing.chosen(out.size())
                .forEach(i -> out.add(out.get(i).with(Casing.of(i).of(out.get(i).forms()), Guide.NONE)));
        return out;
    }

    /** The names of {@link #all}, in the same order. */
    List<Marked> names() {
        List<Marked> out = new ArrayList<>(bankNames);
        out.addAll(newsNames);
        Casing.chosen(out.size())
                .forEach(i -> out.add(new Marked(
                        Casing.of(i).of(out.get(i).forms()), out.get(i).marks())));
        return out;
    }
}
