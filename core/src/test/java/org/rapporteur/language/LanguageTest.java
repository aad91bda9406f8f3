package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.text.Span;

class LanguageTest {
    private static final String STORY =
            "Halvoria's foreign minister, Pavel Orlo, told reporters in Draven on Tuesday that"
                    + " the cease-fire was broken. “We don’t trust them,” he said.";

    @Test
    void a_row_of_heads_is_a_tree_if_all_hang_from_the_root() {
        assertThat(Language.isTree(new int[] {1, 2})).isTrue();
        assertThat(Language.isTree(new int[] {1, 0})).isFalse();
        assertThat(Language.isTree(new int[] {1, 3, 2})).isFalse();
    }

    @Test
    void a_day_before_a_verb_is_no_name_with_it() {
        List<String> words = List.of("Hale", "smiled", "and", "on", "Monday", "wept", "loudly");
        int[] heads = {1, 7, 5, 4, 5, 1, 5};
        String[] relations = {"nsubj", "root", "cc", "case", "obl", "conj", "advmod"};
        Weekdays.settle(words, heads, relations);
        assertThat(heads).containsExactly(1, 7, 5, 4, 5, 1, 5);
    }

    @Test
    void a_day_and_the_name_behind_it_are_parted() {
        List<String> words = List.of("On", "Monday", "Hale", "wept");
        int[] heads = {1, 3, 1, 4};
        String[] relations = {"case", "nsubj", "flat", "root"};
        Weekdays.settle(words, heads, relations);
        assertThat(heads).containsExactly(1, 3, 3, 4);
        assertThat(relations).containsExactly("case", "obl", "nsubj", "root");
    }

    @Test
    void who_said_what_is_in_the_tree() {
        Sentence sentence = one("The minister said that troops had crossed the river.");
        int said = sentence.root();
        assertThat(sentence.get(said).form()).isEqualTo("said");
        assertThat(sentence.get(sentence.child(said, "nsubj")).form()).isEqualTo("minister");
        int crossed = sentence.child(said, "ccomp");
        assertThat(sentence.get(crossed).form()).isEqualTo("crossed");
        assertThat(sentence.get(sentence.child(crossed, "nsubj")).form()).isEqualTo("troops");
        assertThat(sentence.get(sentence.child(crossed, "obj")).form()).isEqualTo("river");
    }

    @Test
    void a_sentence_that_comes_again_elsewhere_has_the_same_tree_there() {
        String again = "In brief. " + STORY;
        List<Sentence> first = Language.english().sentences(STORY, new Span(0, STORY.length()));
        List<Sentence> second = Language.english().sentences(again, new Span(0, again.length()));
        assertThat(second).hasSize(first.size() + 1);
        for (int i = 0; i < first.size(); i++) {
            Sentence moved = second.get(i + 1);
            assertThat(moved.names()).isEqualTo(first.get(i).names());
            assertThat(moved.tokens())
                    .extracting(
                            token -> token.span().in(again), Token::xpos, Token::lemma, Token::head, Token::relation)
                    .containsExactlyElementsOf(first.get(i).tokens().stream()
                            .map(token -> tuple(
                                    token.span().in(STORY),
                                    token.xpos(),
                                    token.lemma(),
                                    token.head(),
                                    token.relation()))
                            .toList());
        }
    }

    @Test
    void a_second_person_is_joined_to_the_first_and_not_to_a_place() {
        Sentence call =
                one("President Ana Corin of Halvoria and President Josef Marek of Dravenia spoke by telephone.");
        assertThat(call.get(call.get(word(call, "Josef")).head()).form()).isEqualTo("Ana");
        Sentence talks =
                one("Foreign Minister Emil Roth of Halvoria and his Dravenian counterpart, Ivan Petrak, met in Lyssa.");
        assertThat(talks.get(talks.get(word(talks, "counterpart")).head()).form())
                .isEqualTo("Emil");
        Sentence lands = one("President Ana Corin of Halvoria and Dravenia spoke by telephone.");
        assertThat(lands.get(lands.get(word(lands, "Dravenia")).head()).form()).isEqualTo("Halvoria");
    }

    private static int word(Sentence sentence, String form) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.get(i).form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_gets_a_thing_hangs_from_the_verb_and_is_no_part_of_the_thing() {
        Sentence sentence = one("The United States has handed Moscow its written answers.");
        Token receiver = sentence.get(word(sentence, "Moscow"));
        assertThat(sentence.get(receiver.head()).form()).isEqualTo("handed");
        assertThat(receiver.relation()).isEqualTo("iobj");
    }

    @Test
    void an_occasion_hangs_from_the_verb_and_not_from_what_was_spoken_of() {
        Sentence sentence = one("Ana Corin gave her first reaction to the plan in a phone call with Josef Marek.");
        Token call = sentence.get(word(sentence, "call"));
        assertThat(sentence.get(call.head()).form()).isEqualTo("gave");
        Sentence part = one("Ana Corin praised the role of the bank in the talks.");
        assertThat(part.get(part.get(word(part, "talks")).head()).form()).isNotEqualTo("praised");
    }

    @Test
    void a_passive_has_its_subject_and_its_agent() {
        Sentence sentence = one("The bridge was destroyed by the army.");
        int destroyed = sentence.root();
        assertThat(sentence.get(destroyed).lemma()).isEqualTo("destroy");
        assertThat(sentence.get(sentence.child(destroyed, "nsubj")).relation()).isEqualTo("nsubj:pass");
        assertThat(sentence.get(sentence.child(destroyed, "obl")).form()).isEqualTo("army");
    }

    @Test
    void a_denial_carries_its_not() {
        Sentence sentence = one("The government did not accept the offer.");
        int accept = sentence.root();
        assertThat(sentence.get(accept).form()).isEqualTo("accept");
        assertThat(sentence.children(accept))
                .anyMatch(i -> sentence.get(i).form().equals("not"));
    }

    @Test
    void a_quotation_hangs_from_the_verb_that_reports_it() {
        Sentence sentence = one("\"We will not leave the valley,\" the president told the parliament.");
        assertThat(sentence.get(sentence.root()).form()).isEqualTo("told");
        assertThat(sentence.get(sentence.child(sentence.root(), "ccomp")).form())
                .isEqualTo("leave");
    }

    @Test
    void tags_tell_tenses_and_numbers() {
        assertThat(tags("The ministers have met twice.")).isEqualTo("DT NNS VBP VBN RB .");
        assertThat(tags("She will travel to the capital tomorrow.")).isEqualTo("PRP MD VB IN DT NN NN .");
    }

    @Test
    void a_people_that_nobody_has_heard_of_is_an_adjective_before_its_official() {
        assertThat(tags("A senior Halvorian official left.")).isEqualTo("DT JJ JJ NN VBD .");
    }

    @Test
    void an_unknown_nation_keeps_its_name_as_a_lemma() {
        List<String> lemmas = one("The Halvorian army met Belmorese ministers.").tokens().stream()
                .map(Token::lemma)
                .toList();
        assertThat(String.join(" ", lemmas)).isEqualTo("the Halvorian army meet Belmorese minister .");
    }

    @Test
    void lemmas_are_dictionary_forms() {
        List<String> lemmas = one("The armies were leaving the cities and took two children.").tokens().stream()
                .map(Token::lemma)
                .toList();
        assertThat(String.join(" ", lemmas)).isEqualTo("the army be leave the city and take two child .");
    }

    @Test
    void a_name_neither_gains_nor_loses_letters() {
        Lemmas lemmas = new Lemmas();
        assertThat(lemmas.of("Halvorians", "PROPN", "NNPS")).isEqualTo("Halvorian");
        assertThat(lemmas.of("Lyssa", "PROPN", "NNPS")).isEqualTo("Lyssa");
        assertThat(lemmas.of("LYSSAXON", "PROPN", "NNP")).isEqualTo("LYSSAXON");
        assertThat(lemmas.of("Dravenicians", "PROPN", "NNPS")).isEqualTo("Dravenician");
    }

    @Test
    void names_of_persons_bodies_and_places_are_told_apart() {
        assertThat(names("President Maria Petrova met officials of the State Department in Paris."))
                .isEqualTo("PERSON Maria Petrova, BODY State Department, PLACE Paris");
        assertThat(names("NATO and the U.S. sent John Miller to London."))
                .isEqualTo("BODY NATO, PLACE U.S., PERSON John Miller, PLACE London");
    }

    @Test
    void a_headline_without_capitals_is_read_all_the_same() {
        Sentence sentence = one("the president said the army would leave the city");
        assertThat(sentence.get(sentence.root()).form()).isEqualTo("said");
        assertThat(tags("THE PRESIDENT SAID THE ARMY WOULD LEAVE")).isEqualTo("DT NN VBD DT NN MD VB");
    }

    @Test
    void offsets_lead_back_to_the_text() {
        String text = "Skip this. " + STORY;
        List<Sentence> sentences = Language.english().sentences(text, new Span(11, text.length()));
        assertThat(sentences).hasSize(2);
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().start()).isEqualTo(sentence.get(0).start());
            for (Token token : sentence.tokens()) {
                assertThat(Marks.straight(token.span().in(text))).isEqualTo(token.form());
            }
        }
    }

    @Test
    void every_tree_has_one_root_and_no_ring() {
        for (Sentence sentence : Language.english().sentences(STORY, new Span(0, STORY.length()))) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() < 0))
                    .hasSize(1);
            IntStream.range(0, sentence.size())
                    .forEach(i -> assertThat(sentence.under(i, sentence.root())).isTrue());
        }
    }

    @Test
    void the_same_text_gives_the_same_reading_in_any_thread() {
        List<Sentence> once = Language.english().sentences(STORY, new Span(0, STORY.length()));
        List<List<Sentence>> often = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> Language.english().sentences(STORY, new Span(0, STORY.length())))
                .toList();
        assertThat(often).allMatch(once::equals);
    }

    private static Sentence one(String text) {
        List<Sentence> sentences = Language.english().sentences(text, new Span(0, text.length()));
        assertThat(sentences).as(text).hasSize(1);
        return sentences.get(0);
    }

    private static String tags(String text) {
        return String.join(" ", one(text).tokens().stream().map(Token::xpos).toList());
    }

    private static String names(String text) {
        return String.join(
                ", ",
                one(text).names().stream()
                        .map(name -> name.kind() + " "
                                + one(text).chars(name.from(), name.to()).in(text))
                        .toList());
    }
}
