package io.github.segqa.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.List;
import java.util.Random;
import net.imglib2.Cursor;
import net.imglib2.RandomAccess;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.cell.CellImgFactory;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.img.planar.PlanarImgs;
import net.imglib2.type.NativeType;
import net.imglib2.type.logic.BitType;
import net.imglib2.type.numeric.RealType;
import net.imglib2.type.numeric.integer.ByteType;
import net.imglib2.type.numeric.integer.IntType;
import net.imglib2.type.numeric.integer.LongType;
import net.imglib2.type.numeric.integer.ShortType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.type.numeric.integer.UnsignedIntType;
import net.imglib2.type.numeric.integer.UnsignedLongType;
import net.imglib2.type.numeric.integer.UnsignedShortType;
import net.imglib2.type.numeric.real.DoubleType;
import net.imglib2.type.numeric.real.FloatType;
import net.imglib2.view.Views;
import org.junit.jupiter.api.Test;

class VolumeImportTest {
  private static <T extends RealType<T>> Img<T> random(Img<T> img) {
    Random random = new Random(7);
    for (T t : img) {
      t.setReal(random.nextInt(100));
    }
    return img;
  }

  private static <T extends NativeType<T> & RealType<T>> void checkCells(
      T type, PixelType expected) {
    Img<T> cells = random(new CellImgFactory<>(type, 3).create(7, 5, 4));
    Pixels p = VolumeImport.pixels(cells);
    assertEquals(expected, p.type());
    assertSameValues(cells, p);
  }

  private static void assertSameValues(
      RandomAccessibleInterval<? extends RealType<?>> img, Pixels p) {
    double[] plane = new double[p.nx() * p.ny()];
    RandomAccess<? extends RealType<?>> at = img.randomAccess();
    for (int z = 0; z < p.nz(); z++) {
      p.read(0, z, 0, plane.length, plane);
      for (int i = 0; i < plane.length; i++) {
        at.setPosition(
            new long[] {img.min(0) + i % p.nx(), img.min(1) + i / p.nx(), img.min(2) + z});
        assertEquals(at.get().getRealDouble(), plane[i]);
      }
    }
  }

  @Test
  void cellImagesOfEveryTypeAreCopied() {
    checkCells(new UnsignedByteType(), PixelType.U8);
    checkCells(new ByteType(), PixelType.I8);
    checkCells(new UnsignedShortType(), PixelType.U16);
    checkCells(new ShortType(), PixelType.I16);
    checkCells(new UnsignedIntType(), PixelType.U32);
    checkCells(new IntType(), PixelType.I32);
    checkCells(new LongType(), PixelType.I64);
    checkCells(new UnsignedLongType(), PixelType.U64);
    checkCells(new FloatType(), PixelType.F32);
    checkCells(new DoubleType(), PixelType.F64);
  }

  @Test
  void bitsAreZerosAndOnes() {
    Img<BitType> bits = ArrayImgs.bits(70, 3, 2);
    Random random = new Random(3);
    for (BitType b : bits) {
      b.set(random.nextBoolean());
    }
    Pixels p = VolumeImport.pixels(bits);
    assertEquals(PixelType.U8, p.type());
    assertSameValues(bits, p);
  }

  @Test
  void planesOfPlanarImagesAreShared() {
    PlanarImg<FloatType, ?> img = PlanarImgs.floats(4, 3, 2);
    random(img);
    Pixels p = VolumeImport.pixels(img);
    ((float[]) p.plane(0, 1))[5] = 42; // seen by both only if shared
    RandomAccess<FloatType> at = img.randomAccess();
    at.setPosition(new int[] {1, 1, 1});
    assertEquals(42, at.get().get());
  }

  @Test
  void theArrayOfATwoDimensionalImageIsShared() {
    byte[] data = new byte[12];
    assertSame(data, VolumeImport.pixels(ArrayImgs.unsignedBytes(data, 4, 3)).plane(0, 0));
  }

  @Test
  void volumesInOneArrayAreCopiedByPlane() {
    Img<ShortType> img = random(ArrayImgs.shorts(4, 3, 5));
    assertSameValues(img, VolumeImport.pixels(img));
  }

  @Test
  void partsOfImagesCountFromTheirOwnCorner() {
    Img<IntType> img = random(ArrayImgs.ints(9, 8, 7));
    RandomAccessibleInterval<IntType> part =
        Views.interval(img, new long[] {2, 3, 1}, new long[] {6, 5, 4});
    assertSameValues(part, VolumeImport.pixels(part));
    RandomAccessibleInterval<IntType> turned = Views.permute(img, 0, 2);
    assertSameValues(turned, VolumeImport.pixels(turned));
  }

  @Test
  void lastAxisHoldsTheChannels() {
    Img<FloatType> img = random(ArrayImgs.floats(4, 3, 2, 5));
    Pixels p = VolumeImport.channels(img);
    assertEquals(5, p.channels());
    assertEquals(2, p.nz());
    for (int c = 0; c < 5; c++) {
      Pixels one = VolumeImport.pixels(Views.hyperSlice(img, 3, c));
      assertArrayEquals((float[]) one.plane(0, 1), (float[]) p.plane(c, 1));
    }
    assertEquals(2, VolumeImport.channels(random(PlanarImgs.floats(4, 3, 2))).channels());
  }

  @Test
  void wrongNumberOfAxesAndColoursAreRefused() {
    assertThrows(EvaluationException.class, () -> VolumeImport.pixels(ArrayImgs.bytes(5)));
    assertThrows(EvaluationException.class, () -> VolumeImport.pixels(ArrayImgs.bytes(5, 5, 5, 5)));
    assertThrows(EvaluationException.class, () -> VolumeImport.channels(ArrayImgs.bytes(5, 5)));
    String text =
        assertThrows(EvaluationException.class, () -> VolumeImport.pixels(ArrayImgs.argbs(5, 5)))
            .getMessage();
    assertTrue(text.contains("colour"), text);
  }

  @Test
  void exportedImagesShareTheirPlanesAndComeBack() {
    Grid grid = new Grid(3, 2, 2, 1, 1, 1, 3, "mm");
    float[][] f = {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}};
    Img<? extends RealType<?>> img = ImgExport.field(Field.of(3, 2, f), grid);
    assertSame(f[1], VolumeImport.pixels(img).plane(0, 1));
    double[][] d = {new double[6], new double[6]};
    assertSame(d[0], VolumeImport.pixels(ImgExport.field(Field.of(3, 2, d), grid)).plane(0, 0));
    short[][] s = {new short[6], new short[6]};
    assertSame(
        s[1], VolumeImport.pixels(ImgExport.labels(LabelVolume.of(3, 2, s), grid)).plane(0, 1));
    byte[][] b = {new byte[6]};
    Grid flat = Grid.of(3, 2, 1, 1, "mm");
    Img<?> two = ImgExport.labels(LabelVolume.of(3, 2, b), flat);
    assertEquals(2, two.numDimensions());
    int[][] i = {new int[6], new int[6]};
    assertInstanceOf(IntType.class, ImgExport.labels(LabelVolume.of(3, 2, i), grid).getType());
  }

  @Test
  void exportedMaskIs255Inside() {
    Grid grid = new Grid(80, 4, 3, 1, 1, 1, 3, "mm");
    Mask mask = new Mask(new Box(5, 1, 1, 78, 4, 3));
    Random random = new Random(5);
    for (int n = 0; n < 200; n++) {
      mask.set(5 + random.nextInt(73), 1 + random.nextInt(3), 1 + random.nextInt(2));
    }
    Cursor<UnsignedByteType> c = ImgExport.mask(mask, grid).localizingCursor();
    long inside = 0;
    while (c.hasNext()) {
      int v = c.next().get();
      inside += v == 255 ? 1 : 0;
      boolean set = mask.get(c.getIntPosition(0), c.getIntPosition(1), c.getIntPosition(2));
      assertEquals(set ? 255 : 0, v, () -> List.of(c.getIntPosition(0)) + "");
    }
    assertEquals(mask.count(), inside);
  }
}
