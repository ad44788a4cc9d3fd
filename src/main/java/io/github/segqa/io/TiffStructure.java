package io.github.segqa.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks the directories of a TIFF file and stops at what cannot be, before ImageJ's decoder follows
 * it: a table longer than the file would keep that busy for hours.
 */
final class TiffStructure {
  private static final int ENTRY = 12;
  private static final int[] TYPE_BYTES = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

  private final FileChannel channel;
  private final long size;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;

  private TiffStructure(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  /**
   * @param file one that begins with the magic number of TIFF
   * @throws IOException if its directories are damaged; the message says how
   */
  static void check(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      new TiffStructure(channel).walk();
    }
  }

  private ByteBuffer read(long at, int n) throws IOException {
    if (at < 0 || at + n > size) {
      throw new IOException(
          "a directory should end at byte " + (at + n) + ", but the file has " + size);
    }
    ByteBuffer b = ByteBuffer.allocate(n).order(order);
    while (b.hasRemaining() && channel.read(b, at + b.position()) > 0) {
      // until all is there
    }
    return b.flip();
  }

  private void walk() throws IOException {
    if (read(0, 8).getShort(0) == 0x4949) {
      order = ByteOrder.LITTLE_ENDIAN;
    }
    Set<Long> seen = new HashSet<>();
    long at = read(0, 8).getInt(4) & 0xffffffffL;
    while (at != 0) {
      if (!seen.add(at)) {
        throw new IOException("its directories run in a circle");
      }
      int entries = read(at, 2).getShort(0) & 0xffff;
      ByteBuffer directory = read(at + 2, entries * ENTRY + 4);
      for (int i = 0; i < entries; i++) {
        checkEntry(directory, i * ENTRY);
      }
      at = directory.getInt(entries * ENTRY) & 0xffffffffL;
    }
  }

  private void checkEntry(ByteBuffer directory, int at) throws IOException {
    int type = directory.getShort(at + 2) & 0xffff;
    long count = directory.getInt(at + 4) & 0xffffffffL;
    int bytes = type < TYPE_BYTES.length ? TYPE_BYTES[type] : 1;
    if (count * bytes > size) {
      throw new IOException("a table in it has " + count + " entries, more than the file can hold");
    }
  }
}
