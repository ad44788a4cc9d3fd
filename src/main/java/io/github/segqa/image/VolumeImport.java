package io.github.segqa.image;

import io.github.segqa.api.EvaluationException;
import java.lang.reflect.Array;
import java.util.Arrays;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.converter.RealTypeConverters;
import net.imglib2.img.Img;
import net.imglib2.img.WrappedImg;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.PlanarAccess;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.type.numeric.RealType;
import net.imglib2.type.numeric.integer.ByteType;
import net.imglib2.type.numeric.integer.IntType;
import net.imglib2.type.numeric.integer.ShortType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.type.numeric.integer.UnsignedIntType;
import net.imglib2.type.numeric.integer.UnsignedLongType;
import net.imglib2.type.numeric.integer.UnsignedShortType;
import net.imglib2.type.numeric.real.FloatType;
import net.imglib2.view.Views;

/**
 * From ImgLib2 images to {@link Pixels}: planes of planar images are shared, and so is the array of
 * a 2D array image; everything else (cells, views, converters, volumes in one array) is copied
 * once, plane by plane.
 */
public final class VolumeImport {
  private VolumeImport() {}

  /**
   * @param image x, y and perhaps z, of any real type; lower bounds count as 0
   * @return its voxels, one channel
   * @throws EvaluationException if it has not 2 or 3 axes, or is a colour image
   */
  public static Pixels pixels(RandomAccessibleInterval<?> image) {
    if (image.numDimensions() < 2 || image.numDimensions() > 3) {
      throw axes(image, "2 or 3");
    }
    return read(image, 1);
  }

  /**
   * @param image x, y, perhaps z, and at last the channels; 3 or 4 axes
   * @return its voxels
   * @throws EvaluationException if it has not 3 or 4 axes, or is a colour image
   */
  public static Pixels channels(RandomAccessibleInterval<?> image) {
    int n = image.numDimensions();
    if (n < 3 || n > 4) {
      throw axes(image, "3 or 4, the last being the channels");
    }
    return read(image, Math.toIntExact(image.dimension(n - 1)));
  }

  private static EvaluationException axes(RandomAccessibleInterval<?> image, String expected) {
    return new EvaluationException(
        "The image has "
            + image.numDimensions()
            + " axes ("
            + Arrays.toString(image.dimensionsAsLongArray())
            + "), but should have "
            + expected
            + ".");
  }

  private static Pixels read(RandomAccessibleInterval<?> image, int channels) {
    if (image.dimension(0) * image.dimension(1) > Integer.MAX_VALUE - 8) {
      throw new EvaluationException(
          "A plane of the image has "
              + image.dimension(0)
              + " x "
              + image.dimension(1)
              + " pixels, more than a Java array can hold.");
    }
    RandomAccessibleInterval<? extends RealType<?>> real = real(image);
    PixelType type = type(real.getType());
    long planes = 1;
    for (int d = 2; d < image.numDimensions(); d++) {
      planes *= image.dimension(d);
    }
    int nz = Math.toIntExact(planes / channels);
    Object[] shared = sharedPlanes(image, type, (int) planes);
    Object[][] all = new Object[channels][nz];
    for (int i = 0; i < planes; i++) {
      all[i / nz][i % nz] = shared != null ? shared[i] : copy(real, type, i);
    }
    return new Pixels((int) image.dimension(0), (int) image.dimension(1), type, all);
  }

  @SuppressWarnings("unchecked") // the type of a pixel was looked at
  private static RandomAccessibleInterval<? extends RealType<?>> real(
      RandomAccessibleInterval<?> image) {
    Object pixel = image.getType();
    if (pixel instanceof RealType<?>) {
      return (RandomAccessibleInterval<? extends RealType<?>>) image;
    }
    throw new EvaluationException(
        pixel instanceof ARGBType
            ? "The image is a colour picture, neither labels nor probabilities."
            : "The image has pixels of type "
                + pixel.getClass().getSimpleName()
                + ", which are no numbers.");
  }

  private static PixelType type(Object pixel) {
    if (pixel instanceof UnsignedByteType || pixel instanceof BooleanType<?>) {
      return PixelType.U8;
    } else if (pixel instanceof ByteType) {
      return PixelType.I8;
    } else if (pixel instanceof UnsignedShortType) {
      return PixelType.U16;
    } else if (pixel instanceof ShortType) {
      return PixelType.I16;
    } else if (pixel instanceof UnsignedIntType) {
      return PixelType.U32;
    } else if (pixel instanceof IntType) {
      return PixelType.I32;
    } else if (pixel instanceof UnsignedLongType) {
      return PixelType.U64;
    } else if (pixel instanceof IntegerType<?>) {
      return PixelType.I64;
    }
    return pixel instanceof FloatType ? PixelType.F32 : PixelType.F64;
  }

  /** The planes of the image itself, or null if it is not made of such. */
  private static Object[] sharedPlanes(Object image, PixelType type, int n) {
    Object inner = image;
    while (inner instanceof WrappedImg<?> wrapped) {
      inner = wrapped.getImg();
    }
    int size = inner instanceof Img<?> img ? (int) (img.dimension(0) * img.dimension(1)) : 0;
    Object[] planes = new Object[n];
    if (inner instanceof PlanarAccess<?> planar) {
      for (int i = 0; i < n; i++) {
        planes[i] = storage(planar.getPlane(i), type, size);
      }
    } else if (inner instanceof ArrayImg<?, ?> array && n == 1) {
      planes[0] = storage(array.update(null), type, size);
    }
    return Arrays.asList(planes).contains(null) ? null : planes;
  }

  private static Object storage(Object access, PixelType type, int size) {
    if (!(access instanceof ArrayDataAccess<?> data)) {
      return null;
    }
    Object array = data.getCurrentStorageArray();
    boolean fits =
        array.getClass() == type.newPlane(0).getClass() && Array.getLength(array) == size;
    return fits ? array : null;
  }

  private static Object copy(
      RandomAccessibleInterval<? extends RealType<?>> image, PixelType type, int plane) {
    long[] dims = image.dimensionsAsLongArray();
    RandomAccessibleInterval<? extends RealType<?>> slice = image;
    long rest = plane;
    long[] index = new long[dims.length];
    for (int d = 2; d < dims.length; d++) {
      index[d] = image.min(d) + rest % dims[d];
      rest /= dims[d];
    }
    for (int d = dims.length - 1; d >= 2; d--) {
      slice = Views.hyperSlice(slice, d, index[d]);
    }
    Object to = type.newPlane((int) (dims[0] * dims[1]));
    RealTypeConverters.copyFromTo(Views.zeroMin(slice), image(to, type, dims[0], dims[1]));
    return to;
  }

  private static RandomAccessibleInterval<? extends RealType<?>> image(
      Object plane, PixelType type, long nx, long ny) {
    return switch (type) {
      case U8 -> ArrayImgs.unsignedBytes((byte[]) plane, nx, ny);
      case I8 -> ArrayImgs.bytes((byte[]) plane, nx, ny);
      case U16 -> ArrayImgs.unsignedShorts((short[]) plane, nx, ny);
      case I16 -> ArrayImgs.shorts((short[]) plane, nx, ny);
      case U32 -> ArrayImgs.unsignedInts((int[]) plane, nx, ny);
      case I32 -> ArrayImgs.ints((int[]) plane, nx, ny);
      case U64 -> ArrayImgs.unsignedLongs((long[]) plane, nx, ny);
      case I64 -> ArrayImgs.longs((long[]) plane, nx, ny);
      case F32 -> ArrayImgs.floats((float[]) plane, nx, ny);
      case F64 -> ArrayImgs.doubles((double[]) plane, nx, ny);
    };
  }
}
