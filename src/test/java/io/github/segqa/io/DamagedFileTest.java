package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were cut, glued, renamed or forged. */
class DamagedFileTest {
  @TempDir Path folder;

  private static final byte[] DATA = new byte[4000];

  static {
    new Random(1).nextBytes(DATA);
  }

  private static NiftiBytes good() {
    return NiftiBytes.one().dims(20, 20, 10).type(NiftiBytes.UINT8, 8).data(DATA);
  }

  private Volume open(String name, byte[] bytes) {
    Path file = NiftiBytes.write(folder.resolve(name), bytes);
    return Volumes.open(file, OpenOptions.DEFAULT, null);
  }

  private String refusal(String name, byte[] bytes) {
    return assertThrows(EvaluationException.class, () -> open(name, bytes)).getMessage();
  }

  private static void assertContains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }
  }

  private static void assertData(Volume v) {
    for (int z = 0; z < 10; z++) {
      assertArrayEquals(
          Arrays.copyOfRange(DATA, 400 * z, 400 * z + 400), (byte[]) v.pixels().plane(0, z));
    }
  }

  @Test
  void contentCountsNotTheName() {
    assertData(open("plain.nii.gz", good().bytes()));
    assertData(open("packed.nii", NiftiBytes.gzip(good().bytes())));
    assertData(open("noending", good().bytes()));
  }

  @Test
  void shortFileNamesBothSizes() {
    byte[] cut = Arrays.copyOf(good().bytes(), 352 + 3999);
    assertContains(refusal("cut.nii", cut), "\"cut.nii\"", "4000", "3999");
    assertContains(refusal("cut.nii.gz", NiftiBytes.gzip(cut)), "\"cut.nii.gz\"", "4000", "3999");
  }

  @Test
  void longerFileIsAWarning() {
    byte[] longer = Arrays.copyOf(good().bytes(), 352 + 4007);
    Volume plain = open("long.nii", longer);
    assertData(plain);
    assertEquals("7 bytes behind the voxels were ignored.", plain.warnings().get(0));
    assertEquals(plain.warnings(), open("long.nii.gz", NiftiBytes.gzip(longer)).warnings());
  }

  @Test
  void everyTruncationOfAGzipFileIsAnError() {
    byte[] gz = NiftiBytes.gzip(good().bytes());
    for (int n = 0; n < gz.length; n += n < gz.length - 20 ? 97 : 1) {
      byte[] cut = Arrays.copyOf(gz, n);
      assertThrows(EvaluationException.class, () -> open("t.nii.gz", cut), "cut to " + n);
    }
  }

  @Test
  void wrongChecksumAndLengthAreErrors() {
    byte[] gz = NiftiBytes.gzip(good().bytes());
    byte[] crc = gz.clone();
    crc[gz.length - 8] ^= 1;
    assertContains(refusal("c.nii.gz", crc), "checksum");
    byte[] length = gz.clone();
    length[gz.length - 4] ^= 1;
    assertContains(refusal("l.nii.gz", length), "length");
  }

  @Test
  void severalGzipMembersAreOneFile() {
    byte[] all = good().bytes();
    for (int cut : new int[] {1, 100, 348, 352, 1000, all.length - 1}) {
      byte[] a = NiftiBytes.gzip(Arrays.copyOf(all, cut));
      byte[] b = NiftiBytes.gzip(Arrays.copyOfRange(all, cut, all.length));
      Volume v =
          open("m.nii.gz", NiftiBytes.join(a, NiftiBytes.join(NiftiBytes.gzip(new byte[0]), b)));
      assertData(v);
      assertTrue(v.warnings().isEmpty());
    }
  }

  @Test
  void whatFollowsTheLastMemberIsAWarning() {
    byte[] gz = NiftiBytes.gzip(good().bytes());
    for (byte[] tail : new byte[][] {new byte[512], {0x1f, 1, 2}, {0x1f, (byte) 0x8b, 9}}) {
      Volume v = open("g.nii.gz", NiftiBytes.join(gz, tail));
      assertData(v);
      assertContains(v.warnings().get(0), "end of the compressed data");
    }
  }

  @Test
  void forgedSizesAreRefusedBeforeAnythingIsAllocated() {
    byte[] forged = good().dims(30000, 30000, 30000).bytes();
    assertContains(refusal("f.nii", forged), "27000000000000", "4000");
    assertContains(refusal("f.nii.gz", NiftiBytes.gzip(forged)), "27000000000000");
    NiftiBytes two = NiftiBytes.two(java.nio.ByteOrder.LITTLE_ENDIAN).type(NiftiBytes.FLOAT64, 64);
    two.dims(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
    assertContains(refusal("f2.nii", two.bytes()), "no Java program");
  }

  @Test
  void missingFileIsNamed() {
    Path none = folder.resolve("none.nii");
    String text =
        assertThrows(EvaluationException.class, () -> Volumes.open(none, OpenOptions.DEFAULT, null))
            .getMessage();
    assertContains(text, "no file", "none.nii");
  }

  @Test
  void damagedHeadersGiveAnErrorOrAnImageAndNeverHang() {
    byte[] sound =
        good()
            .extension(0, "<CaretExtension><LabelTable><Label Key=\"1\">a</Label></LabelTable>")
            .sform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)
            .qform(0, 0, 0, 0, 0, 0)
            .bytes();
    int[] opened = new int[1];
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 0; seed < 1000; seed++) {
            byte[] bytes = damage(sound, new Random(seed));
            boolean zip = seed % 4 == 0;
            byte[] content = zip ? NiftiBytes.gzip(bytes) : bytes;
            opened[0] += tryOpen(zip ? "z.nii.gz" : "z.nii", content) ? 1 : 0;
          }
        });
    assertTrue(opened[0] > 100 && opened[0] < 900, "opened " + opened[0]);
  }

  private boolean tryOpen(String name, byte[] content) {
    try {
      Volume v = open(name, content);
      return !v.geometry().describe().isEmpty();
    } catch (EvaluationException e) {
      return false;
    }
  }

  private static byte[] damage(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int flips = 1 + random.nextInt(4);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(400)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @Test
  void damagedGzipStreamsGiveAnErrorOrAnImage() {
    byte[] sound = NiftiBytes.gzip(good().bytes());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 0; seed < 500; seed++) {
            tryOpen("d.nii.gz", damage(sound, new Random(seed)));
          }
        });
  }
}
