package io.github.segqa.sheet;

import io.github.segqa.io.CaseInputs;
import io.github.segqa.io.CaseLoader;
import io.github.segqa.io.CaseOptions;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.OpenOptions;
import io.github.segqa.service.SegQAService;
import java.util.Random;
import net.imglib2.img.array.ArrayImgs;
import org.scijava.Context;

/** Small cases with labels everywhere. */
final class Scene {
  static final SegQAService SEGQA = new Context(SegQAService.class).service(SegQAService.class);
  static final int NX = 9;
  static final int NY = 7;
  static final int NZ = 5;

  private Scene() {}

  /** Random labels 0 to 2, mostly 0, the same in two of three voxels. */
  static LoadedCase random(long seed) {
    Random random = new Random(seed);
    byte[] reference = new byte[NX * NY * NZ];
    byte[] prediction = new byte[reference.length];
    for (int i = 0; i < reference.length; i++) {
      reference[i] = label(random);
      prediction[i] = random.nextInt(3) > 0 ? reference[i] : label(random);
    }
    return of(reference, prediction);
  }

  private static byte label(Random random) {
    return (byte) Math.max(0, random.nextInt(5) - 2);
  }

  /** A case of these labels, x fastest. */
  static LoadedCase of(byte[] reference, byte[] prediction) {
    CaseInputs inputs =
        CaseInputs.of(
            "scene",
            SEGQA.volume(ArrayImgs.unsignedBytes(reference, NX, NY, NZ), OpenOptions.DEFAULT),
            SEGQA.volume(ArrayImgs.unsignedBytes(prediction, NX, NY, NZ), OpenOptions.DEFAULT),
            null);
    return CaseLoader.load(inputs, CaseOptions.DEFAULT);
  }
}
