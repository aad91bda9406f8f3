package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {
    private static final String STORY = "“Ask the generals,” Orlin said at the Villa Sérac. The gates stay shut.";

    @Test
    void utf_8_is_read_as_it_stands() {
        assertThat(text(STORY.getBytes(StandardCharsets.UTF_8))).isEqualTo(STORY);
    }

    @Test
    void a_byte_order_mark_counts_as_a_character() {
        assertThat(text(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFF" + STORY);
        assertThat(text(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE))).isEqualTo("\uFEFF" + STORY);
    }

    @Test
    void line_ends_stay_as_they_are() {
        assertThat(text("one\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("one\r\ntwo\rthree\n");
    }

    @Test
    void windows_1252_is_told_from_its_quotation_marks() {
        assertThat(text(STORY.getBytes(Charset.forName("windows-1252")))).isEqualTo(STORY);
    }

    @Test
    void utf_16_without_a_mark_is_told_from_its_zeros() {
        assertThat(text(STORY.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(STORY);
    }

    @Test
    void a_page_may_name_its_charset() {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head><p>Věra Šolcová spoke in Merrin.</p>";
        assertThat(text(page.getBytes(Charset.forName("iso-8859-2")))).isEqualTo(page);
    }

    @Test
    void text_cut_in_the_middle_of_a_letter_is_still_utf_8() {
        byte[] cut = java.util.Arrays.copyOf("The gates – all six – stay shut –".getBytes(StandardCharsets.UTF_8), 36);
        assertThat(text(cut)).startsWith("The gates – all six – stay");
    }

    @Test
    void a_nul_byte_is_named_with_its_place() {
        assertThat(reason("The gates\0stay shut".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not text: a NUL byte at 9");
    }

    @Test
    void files_of_other_programs_are_named() {
        assertThat(reason("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo("not text: a PDF file");
    }

    @Test
    void nothing_is_refused_as_nothing() {
        assertThat(reason(new byte[0])).isEqualTo("empty: no bytes at all");
        assertThat(reason(" \n\t".getBytes(StandardCharsets.UTF_8))).isEqualTo("blank: nothing but white space");
    }

    private static String text(byte[] bytes) {
        assertThat(Decoding.of(bytes)).isInstanceOf(Decoded.Words.class);
        return ((Decoded.Words) Decoding.of(bytes)).text();
    }

    private static String reason(byte[] bytes) {
        assertThat(Decoding.of(bytes)).isInstanceOf(Decoded.Refused.class);
        return ((Decoded.Refused) Decoding.of(bytes)).reason();
    }
}
