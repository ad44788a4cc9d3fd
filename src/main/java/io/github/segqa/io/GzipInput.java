package io.github.segqa.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates a gzip file (RFC 1952) straight into the arrays of the caller. Unlike the stream of the
 * JDK it tells damage apart: a stream that ends early, a wrong checksum, and bytes behind the last
 * member are seen as such. Several members in a row are one stream.
 */
final class GzipInput extends InputStream {
  private static final int BUFFER = 1 << 17;
  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long produced;
  private boolean finished;
  private boolean garbage;

  /**
   * @param in compressed bytes, positioned at the magic number; closed with this stream
   */
  GzipInput(InputStream in) throws IOException {
    this.in = in;
    readHeader();
  }

  /**
   * @return whether something that is no gzip member follows the last one; known at the end
   */
  boolean hasGarbage() {
    return garbage;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
  }

  @Override
  public int read(byte[] to, int off, int len) throws IOException {
    while (!finished && len > 0) {
      int n = inflate(to, off, len);
      if (n > 0) {
        crc.update(to, off, n);
        produced += n;
        return n;
      }
      if (inflater.finished()) {
        nextMember();
      } else if (inflater.needsDictionary()) {
        throw new IOException("the gzip stream needs a dictionary, which gzip does not have");
      } else if (!fill()) {
        throw new EOFException("the gzip stream ends in the middle of its data");
      } else {
        inflater.setInput(buffer, at, end - at);
      }
    }
    return len == 0 ? 0 : -1;
  }

  private int inflate(byte[] to, int off, int len) throws IOException {
    try {
      return inflater.inflate(to, off, len);
    } catch (DataFormatException e) {
      throw new IOException("the gzip stream is damaged (" + e.getMessage() + ")", e);
    }
  }

  private void nextMember() throws IOException {
    at = end - inflater.getRemaining();
    long checksum = readInt();
    long size = readInt();
    if (checksum != crc.getValue()) {
      throw new IOException("the gzip checksum is wrong: the data are damaged");
    }
    if (size != (produced & 0xffffffffL)) {
      throw new IOException("the gzip stream has another length than it says");
    }
    if (at == end && !fill()) {
      finished = true;
    } else if ((buffer[at] & 255) == 0x1f) {
      startMember();
    } else {
      finished = true;
      garbage = true;
    }
  }

  private void startMember() throws IOException {
    inflater.reset();
    crc.reset();
    produced = 0;
    try {
      readHeader();
    } catch (IOException e) {
      finished = true;
      garbage = true;
    }
  }

  private void readHeader() throws IOException {
    if (next() != 0x1f || next() != 0x8b || next() != 8) {
      throw new IOException("not a gzip stream");
    }
    int flags = next();
    skip(6);
    if ((flags & FLAG_EXTRA) != 0) {
      int low = next();
      skip(low | next() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipText();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipText();
    }
    if ((flags & FLAG_CRC) != 0) {
      skip(2);
    }
    inflater.setInput(buffer, at, end - at);
  }

  private void skip(int n) throws IOException {
    for (int i = 0; i < n; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // up to the end of the text
    }
  }

  private long readInt() throws IOException {
    long v = next();
    v |= (long) next() << 8;
    v |= (long) next() << 16;
    return v | (long) next() << 24;
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("the gzip stream ends too early");
    }
    return buffer[at++] & 255;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
