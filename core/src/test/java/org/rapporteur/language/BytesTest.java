package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void numbers_and_text_are_read_as_data_output_writes_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(out);
        to.writeByte(200);
        to.writeShort(-2);
        to.writeInt(-70_000);
        to.writeUTF("VERB VBD");
        to.writeInt(7);

        Bytes bytes = bytes(out.toByteArray());
        assertThat(bytes.single()).isEqualTo(200);
        assertThat(bytes.pair()).isEqualTo((short) -2);
        assertThat(bytes.four()).isEqualTo(-70_000);
        assertThat(bytes.text()).isEqualTo("VERB VBD");
        assertThat(bytes.four()).isEqualTo(7);
    }

    @Test
    void a_step_has_seven_bits_a_byte_the_lowest_first() throws IOException {
        Bytes bytes = bytes(new byte[] {5, (byte) 0x81, 2, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F});
        assertThat(bytes.step()).isEqualTo(5);
        assertThat(bytes.step()).isEqualTo(0x101);
        assertThat(bytes.step()).isEqualTo(-1);
    }

    @Test
    void a_file_that_was_cut_off_says_so() throws IOException {
        Bytes number = bytes(new byte[3]);
        assertThatThrownBy(number::four).isInstanceOf(EOFException.class).hasMessageContaining("after 3 bytes");
        Bytes text = bytes(new byte[] {0, 9, 'V'});
        assertThatThrownBy(text::text).isInstanceOf(EOFException.class).hasMessageContaining("after 3 bytes");
    }

    private static Bytes bytes(byte[] all) throws IOException {
        return Bytes.of(new ByteArrayInputStream(all));
    }
}
