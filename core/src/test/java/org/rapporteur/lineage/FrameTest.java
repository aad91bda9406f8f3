package org.rapporteur.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.article.Article;

class FrameTest {
    private static final List<String> CLOSING = List.of(
            "The River Authority keeps eleven dams between Sellin and the coast and employs 2,300 people in both countries.",
            "It was founded by treaty after the flood and publishes the levels of all reservoirs every morning at six.",
            "Questions of the press are answered by Oda Lindt at the authority's house in Ostmark.");

    @Test
    void two_stories_with_the_closing_paragraphs_of_one_house_are_no_copies() {
        Article dam = article("dam", "Second dam at Sellin damaged", with(Wire.TALKS.subList(0, 5)));
        Article apples = article("apples", "Smallest apple harvest in years", with(Wire.HARVEST));
        assertThat(Frame.isFrame(Comparison.of(Body.of(dam), Body.of(apples)))).isTrue();
        assertThat(Pairing.of(dam, apples).isCopy()).isFalse();
    }

    @Test
    void two_days_of_one_programme_are_no_copies() {
        Article one = article("one", "Programme of the Halvorian ministers for 4 May 2031", Wire.TALKS);
        Article two = article("two", "Programme of the Halvorian ministers for 11 May 2031", Wire.TALKS.subList(2, 11));
        assertThat(Frame.isFrame(Comparison.of(Body.of(one), Body.of(two)))).isTrue();
    }

    @Test
    void a_second_edition_under_the_same_headline_is_no_frame() {
        Article one = article("one", "Ministers agree to keep talking", Wire.TALKS.subList(0, 9));
        Article two = article("two", "Ministers agree to keep talking", Wire.TALKS);
        assertThat(Frame.isFrame(Comparison.of(Body.of(one), Body.of(two)))).isFalse();
        assertThat(Pairing.of(one, two).isCopy()).isTrue();
    }

    @Test
    void a_gallery_that_counts_its_pictures_is_no_part_of_the_story() {
        String gallery =
                "Photos: The dams Mrs Oda Lindt shows the second dam to visitors from the coast, where water was short. 1 of 4 "
                        + "The gates of Sellin were opened in the night, and the lower meadows stood under water for days. 2 of 4 "
                        + "Engineers from both countries look at the cracked wall near Tavin before the ministers arrive. 3 of 4 "
                        + "A fisherman mends his nets beside the empty basin, which the authority will fill in summer. 4 of 4";
        List<String> lines = new ArrayList<>(Wire.HARVEST);
        lines.add(3, gallery);
        Article page = article("page", "Smallest apple harvest in years", lines);
        assertThat(Litany.without(page)).hasSize(lines.size() - 1);
    }

    private static List<String> with(List<String> story) {
        List<String> lines = new ArrayList<>(story);
        lines.addAll(CLOSING);
        return lines;
    }

    private static Article article(String name, String title, List<String> lines) {
        return Wire.article(name, lines).titled(java.util.Optional.of(title));
    }
}
