package org.rapporteur.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file held as a whole and read from its beginning on, numbers as {@link java.io.DataInput} has them. */
final class Bytes {
    private static final int SEVEN = 0x7F;

    private final byte[] all;
    private int at;

    private Bytes(byte[] all) {
        this.all = all;
    }

    /** What there is to be read; the stream is left open. */
    static Bytes of(InputStream in) throws IOException {
        return new Bytes(in.readAllBytes());
    }

    /**
     * One byte without sign.
     *
     * @throws EOFException if the file ends before, as all others here
     */
    int single() throws EOFException {
        if (at >= all.length) {
            throw new EOFException("the file ends after " + all.length + " bytes");
        }
        return all[at++] & 0xFF;
    }

    /** Two bytes, the upper first. */
    short pair() throws EOFException {
        return (short) (single() << Byte.SIZE | single());
    }

    /** Four bytes, the uppermost first. */
    int four() throws EOFException {
        return pair() << Short.SIZE | pair() & 0xFFFF;
    }

    /** A number in seven bits a byte, the lowest first; all but the last byte have a sign. */
    int step() throws EOFException {
        int value = 0;
        int shift = 0;
        int next = single();
        while (next > SEVEN) {
            value |= (next & SEVEN) << shift;
            shift += 7;
            next = single();
        }
        return value | next << shift;
    }

    /** A text in UTF-8 behind its length in two bytes. */
    String text() throws EOFException {
        int length = pair() & 0xFFFF;
        if (length > all.length - at) {
            throw new EOFException("the file ends after " + all.length + " bytes");
        }
        at += length;
        return new String(all, at - length, length, StandardCharsets.UTF_8);
    }
}
