package io.github.segqa.view;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.kernel.Parallel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Blocks, sums, masks and fields over classes 0..C-1. */
final class SoftViewImpl extends AbstractView<SoftView> implements SoftView {
  private final SoftInputs in;
  private final ConcurrentLinkedQueue<BlockReader> readers = new ConcurrentLinkedQueue<>();

  SoftViewImpl(Grid grid, SoftInputs in, Progress progress) {
    super(grid, progress);
    this.in = in;
  }

  @Override
  SoftView self() {
    return this;
  }

  @Override
  public int classes() {
    return in.classes();
  }

  @Override
  public boolean binary() {
    return in.binary();
  }

  @Override
  public Precision precision() {
    return in.channels().precision();
  }

  @Override
  public long kept() {
    return grid().voxels() - ignored().map(Mask::count).orElse(0L);
  }

  @Override
  public Optional<Mask> ignored() {
    return Optional.ofNullable(in.ignored());
  }

  @Override
  public Extras extras() {
    return in.extras();
  }

  @Override
  public long size(int c) {
    return in.sizes()[c];
  }

  @Override
  public void forEachBlock(Consumer<Block> work) {
    int perPlane = blocksPerPlane();
    int plane = grid().planeSize();
    Parallel.forEach(
        grid().nz(),
        progress(),
        z -> {
          BlockReader reader = reader();
          for (int k = 0; k < perPlane; k++) {
            int from = k * Block.SIZE;
            reader.move(z * perPlane + k, z, from, Math.min(Block.SIZE, plane - from));
            work.accept(reader);
          }
          readers.add(reader);
        });
  }

  private int blocksPerPlane() {
    return (grid().planeSize() + Block.SIZE - 1) / Block.SIZE;
  }

  private int blockCount() {
    return Math.multiplyExact(blocksPerPlane(), grid().nz());
  }

  private BlockReader reader() {
    BlockReader free = readers.poll();
    return free != null
        ? free
        : new BlockReader(in.labels(), in.channels(), in.ignored(), classes(), binary());
  }

  @Override
  public double[] sum(BlockSum s) {
    return memo().get(s, () -> sums(List.of(s))[0]);
  }

  @Override
  public void prefetch(Collection<BlockSum> wanted) {
    List<BlockSum> missing = wanted.stream().distinct().filter(s -> !memo().has(s)).toList();
    if (missing.isEmpty()) {
      return;
    }
    double[][] totals = sums(missing);
    for (int i = 0; i < totals.length; i++) {
      double[] total = totals[i];
      memo().get(missing.get(i), () -> total);
    }
  }

  private double[][] sums(List<BlockSum> list) {
    double[][][] perBlock = new double[list.size()][blockCount()][];
    forEachBlock(
        block -> {
          for (int i = 0; i < perBlock.length; i++) {
            double[] sums = new double[list.get(i).size()];
            list.get(i).term().add(block, sums);
            perBlock[i][block.index()] = sums;
          }
        });
    double[][] totals = new double[list.size()][];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = pairwise(perBlock[i], 0, perBlock[i].length);
    }
    return totals;
  }

  private static double[] pairwise(double[][] parts, int from, int to) {
    if (to - from == 1) {
      return parts[from];
    }
    int mid = (from + to) >>> 1;
    double[] a = pairwise(parts, from, mid);
    double[] b = pairwise(parts, mid, to);
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  @Override
  public LabelVolume labels() {
    return in.labels();
  }

  @Override
  public Mask reference(int c) {
    return memo()
        .get("reference:" + c, () -> MaskPacker.pack(in.labels(), c, grid().box(), progress()));
  }

  @Override
  public Mask decided(int c) {
    LabelVolume h = memo().get("decided", () -> Decision.of(grid(), in, progress()));
    return memo().get("decided:" + c, () -> MaskPacker.pack(h, c, grid().box(), progress()));
  }

  @Override
  public Field probability(int c) {
    if (in.ignored() == null) {
      if (in.channels() instanceof Channels.Binary b && c == 1) {
        return b.p();
      }
      if (in.channels() instanceof Channels.Stack s) {
        return s.p().get(c);
      }
    }
    return memo().get("probability:" + c, () -> filled(c));
  }

  private Field filled(int c) {
    Field out = Field.zeros(grid());
    int nx = grid().nx();
    Parallel.forEach(
        grid().nz(),
        progress(),
        z -> {
          double[] row = new double[nx];
          for (int y = 0; y < grid().ny(); y++) {
            in.channels().read(c, z, y * nx, nx, row);
            for (int x = 0; in.ignored() != null && x < nx; x++) {
              if (in.ignored().get(x, y, z)) {
                row[x] = c == 0 ? 1 : 0;
              }
            }
            out.write(z, y * nx, nx, row);
          }
        });
    return out;
  }
}
