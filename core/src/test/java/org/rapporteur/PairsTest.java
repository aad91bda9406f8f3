package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.Page;
import org.rapporteur.reading.Atlas;

/** Two newsrooms of one day: which of their reports cannot both be true, and why; and which only look so. */
class PairsTest {
    private static final String TEXT = "%s\n\nMarch 4, 2031\n\n%s (%s) - %s\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ferry sank near Tarn on Tuesday and 31 people died, Halvoria's coast guard said."
                        + "|Sixteen people died when a ferry sank near Tarn on Tuesday, Dravenia's rescue service said."
                        + "|figure dispute",
                "Twelve trucks with food reached Tarn on Tuesday, the Red Cross said."
                        + "|A convoy of 40 trucks with food left Merrin for Tarn on Tuesday, Corvania's government said."
                        + "|",
                "At least 40 people were killed when a dam burst on Monday, officials said."
                        + "|The toll of Monday's dam burst rose to 112 on Tuesday, officials said."
                        + "|",
                "Halvoria and Dravenia signed a truce in Merrin on Monday, Corvania's foreign ministry said."
                        + "|Halvoria and Dravenia signed a truce in Merrin on Tuesday, a Corvanian official said."
                        + "|date error",
                "Halvorian minister Ada Marek told farmers: \"If the gates stay shut, our bridges will stay shut too.\""
                        + "|\"If the gates stay shut, our bridges will stay shut too,\" Halvorian President Emil Sorano said in Karsholm."
                        + "|attribution error",
                "\"We will not sign a paper that our own engineers call dangerous,\" President Emil Sorano told dock workers."
                        + "|In a speech, President Emil Sorano was in no hurry: \"We will not sign a paper that our own engineers call worthless,\" he said."
                        + "|wording error",
                "Foreign ministers Ada Marek and Pavel Orlin met in Merrin on Tuesday, Corvania said."
                        + "|A meeting of foreign ministers Ada Marek and Pavel Orlin in Merrin on Tuesday was called off, Dravenia said."
                        + "|fact dispute",
                "Marek and Orlin plan to meet in Merrin on Tuesday, Corvania said."
                        + "|Marek and Orlin met in Merrin on Tuesday for three hours."
                        + "|",
                "Dravenia delivered its written reply to Halvoria on Tuesday, a Dravenian spokesman said."
                        + "|Halvoria has not received a written reply from Dravenia, Halvorian Foreign Minister Ada Marek said on Tuesday."
                        + "|fact dispute",
                "Two Dravenian jets entered Halvorian airspace near Tarn on Tuesday, Halvoria's defence ministry said."
                        + "|Dravenia on Tuesday denied that two of its jets had entered Halvorian airspace."
                        + "|fact dispute",
            })
    void pairs(String one, String two, String conflict) {
        Page a = page("a.txt", "News from the valley", "KARSHOLM", "NNA", one);
        Page b = page("b.txt", "The quarrel of the day", "TOLVAR", "Port Amar Herald", two);
        assertThat(new Rapporteur(atlas()).dossier(List.of(a, b)).contradictions())
                .as(one + " / " + two)
                .extracting(
                        each -> each.kind().label() + " " + each.explanation().label())
                .isEqualTo(conflict == null ? List.of() : List.of(conflict));
    }

    private static Page page(String name, String title, String town, String agency, String words) {
        return Page.of(name, TEXT.formatted(title, town, agency, words).getBytes(StandardCharsets.UTF_8));
    }

    private static Atlas atlas() {
        try {
            Path root = Path.of("").toAbsolutePath();
            Path samples = Files.exists(root.resolve("samples")) ? root : root.getParent();
            return Atlas.world().with(Files.readAllLines(samples.resolve("samples/atlas.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
