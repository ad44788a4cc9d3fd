package io.github.segqa.image;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.function.IntFunction;
import net.imglib2.img.Img;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.basictypeaccess.array.ByteArray;
import net.imglib2.img.basictypeaccess.array.DoubleArray;
import net.imglib2.img.basictypeaccess.array.FloatArray;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.img.basictypeaccess.array.ShortArray;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.img.planar.PlanarImgs;
import net.imglib2.type.NativeType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.type.numeric.RealType;
import net.imglib2.type.numeric.integer.UnsignedByteType;

/** From our volumes to ImgLib2 images that share their planes; 2D grids give images of two axes. */
public final class ImgExport {
  private ImgExport() {}

  private static long[] dims(Grid grid) {
    return grid.dims() == 2
        ? new long[] {grid.nx(), grid.ny()}
        : new long[] {grid.nx(), grid.ny(), grid.nz()};
  }

  private static <A extends ArrayDataAccess<A>, T extends NativeType<T>> Img<T> fill(
      PlanarImg<T, A> img, Grid grid, IntFunction<A> plane) {
    for (int z = 0; z < grid.nz(); z++) {
      img.setPlane(z, plane.apply(z));
    }
    return img;
  }

  /**
   * @param field values
   * @param grid their size
   * @return an image of {@code FloatType} or {@code DoubleType}, as the field is stored
   */
  public static Img<? extends RealType<?>> field(Field field, Grid grid) {
    long[] dims = dims(grid);
    if (field.floats() != null) {
      return fill(PlanarImgs.floats(dims), grid, z -> new FloatArray(field.floats()[z]));
    }
    return fill(PlanarImgs.doubles(dims), grid, z -> new DoubleArray(field.doubles()[z]));
  }

  /**
   * @param labels labels
   * @param grid their size
   * @return an image of {@code UnsignedByteType}, {@code UnsignedShortType} or {@code IntType}, as
   *     the labels are stored
   */
  public static Img<? extends IntegerType<?>> labels(LabelVolume labels, Grid grid) {
    long[] dims = dims(grid);
    if (labels.plane(0) instanceof byte[]) {
      return fill(
          PlanarImgs.unsignedBytes(dims), grid, z -> new ByteArray((byte[]) labels.plane(z)));
    } else if (labels.plane(0) instanceof short[]) {
      return fill(
          PlanarImgs.unsignedShorts(dims), grid, z -> new ShortArray((short[]) labels.plane(z)));
    }
    return fill(PlanarImgs.ints(dims), grid, z -> new IntArray((int[]) labels.plane(z)));
  }

  /**
   * @param mask an object
   * @param grid the size of the image it is part of
   * @return an image of 255 inside and 0 outside, as ImageJ shows masks
   */
  public static Img<UnsignedByteType> mask(Mask mask, Grid grid) {
    return fill(
        PlanarImgs.unsignedBytes(dims(grid)), grid, z -> new ByteArray(plane(mask, grid, z)));
  }

  private static byte[] plane(Mask mask, Grid grid, int z) {
    byte[] to = new byte[grid.planeSize()];
    if (z < mask.box().z0() || z >= mask.box().z0() + mask.box().nz()) {
      return to;
    }
    long[] words = mask.plane(z);
    for (int row = 0; row < mask.box().ny(); row++) {
      int at = (mask.box().y0() + row) * grid.nx() + mask.box().x0();
      for (int w = 0; w < mask.wordsPerRow(); w++) {
        long word = words[row * mask.wordsPerRow() + w];
        for (; word != 0; word &= word - 1) {
          to[at + 64 * w + Long.numberOfTrailingZeros(word)] = (byte) 255;
        }
      }
    }
    return to;
  }
}
