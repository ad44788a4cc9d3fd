package io.github.segqa.colour;

/**
 * A colour of the CIE 1976 L*a*b* space, white being that of sRGB (IEC 61966-2-1, D65): equal steps
 * look about equal.
 *
 * @param l lightness, 0 to 100
 * @param a from green to red
 * @param b from blue to yellow
 */
record LabColour(double l, double a, double b) {
  private static final double[][] TO_XYZ = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041}
  };
  private static final double[][] TO_RGB = {
    {3.2404542, -1.5371385, -0.4985314},
    {-0.9692660, 1.8760108, 0.0415560},
    {0.0556434, -0.2040259, 1.0572252}
  };
  private static final double[] WHITE = {0.95047, 1, 1.08883};
  private static final double KINK = 6.0 / 29;

  /**
   * @param rgb {@code 0xRRGGBB}
   */
  static LabColour of(int rgb) {
    double[] linear = {light(rgb >> 16), light(rgb >> 8), light(rgb)};
    double[] f = times(TO_XYZ, linear);
    for (int i = 0; i < 3; i++) {
      double t = f[i] / WHITE[i];
      f[i] = t > KINK * KINK * KINK ? Math.cbrt(t) : t / (3 * KINK * KINK) + 4.0 / 29;
    }
    return new LabColour(116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]));
  }

  /** The colour at a part t of the way to another one. */
  LabColour towards(LabColour o, double t) {
    return new LabColour(l + t * (o.l - l), a + t * (o.a - a), b + t * (o.b - b));
  }

  /** The nearest {@code 0xRRGGBB}, each component apart. */
  int rgb() {
    double y = (l + 16) / 116;
    double[] xyz = {y + a / 500, y, y - b / 200};
    for (int i = 0; i < 3; i++) {
      double f = xyz[i];
      xyz[i] = WHITE[i] * (f > KINK ? f * f * f : 3 * KINK * KINK * (f - 4.0 / 29));
    }
    double[] linear = times(TO_RGB, xyz);
    return component(linear[0]) << 16 | component(linear[1]) << 8 | component(linear[2]);
  }

  /** The light of a component of sRGB: the gamma curve undone. */
  private static double light(int component) {
    double c = (component & 255) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int component(double light) {
    double c = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.min(1, Math.max(0, c)));
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return product;
  }
}
