package io.github.segqa.kernel;

/** Where a kernel reads planes of several volumes at once. */
interface ChannelSource {
  /**
   * @param z plane
   * @param to takes it: to[channel][y][x]
   */
  void read(int z, double[][][] to);
}
