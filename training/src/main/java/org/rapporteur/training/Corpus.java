package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that there is to learn from: treebank sentences with trees by hand, and news that only the teacher has
 * annotated. Teacher's rows stand beside all of them.
 */
record Corpus(List<Example> bank, List<Example> news, List<Marked> bankNames, List<Marked> newsNames) {

    /** Reads the corpora and what the teacher wrote: news, then the treebank, then the checked names. */
    static Corpus read(Path corpora, Path teacher) throws IOException {
        List<Example> trees = Bank.trees(corpora.resolve("treebank/train"));
        List<List<String[]>> rows = Bank.rows(teacher);
        int checkedFrom = rows.size()
                - Marked.gold(corpora.resolve("names/uner_ewt_dev.iob2")).size();
        int bankFrom = checkedFrom - trees.size();
        List<Example> bank = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            bank.add(trees.get(i).with(new Guide(rows.get(bankFrom + i))));
        }
        return new Corpus(
                bank,
                rows.subList(0, bankFrom).stream().map(Example::bare).toList(),
                rows.subList(bankFrom, checkedFrom).stream().map(Marked::silver).toList(),
                rows.subList(0, bankFrom).stream().map(Marked::silver).toList());
    }

    /** The same with other sentences in place of the treebank's and the news's. */
    Corpus with(List<Example> otherBank, List<Example> otherNews) {
        return new Corpus(otherBank, otherNews, bankNames, newsNames);
    }

    /** The treebank, then the news, then some of both in other casings. */
    List<Example> all() {
        List<Example> out = new ArrayList<>(bank);
        out.addAll(news);
        Casing.chosen(out.size())
                .forEach(i -> out.add(out.get(i).with(Casing.of(i).of(out.get(i).forms()), Guide.NONE)));
        return out;
    }
}
