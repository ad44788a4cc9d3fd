package io.github.segqa.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Assignment of rows to columns of least total cost where only some pairs are allowed and a row may
 * stay alone at a price. Rows are added one by one along shortest augmenting paths under prices of
 * the columns (Jonker and Volgenant 1987, doi:10.1007/BF02278710), so the work is that of the
 * connected groups, not of the whole matrix.
 */
public final class SparseAssignment {
  private final Costs costs;
  private final double alone;
  private final int columns;
  private final int[] rowOf;
  private final int[] columnOf;
  private final double[] costOf;
  private final double[] price;
  private final double[] distance;
  private final int[] cameFrom;
  private final boolean[] done;
  private final PriorityQueue<Reached> front =
      new PriorityQueue<>(
          Comparator.comparingDouble(Reached::distance).thenComparingInt(Reached::column));
  private int[] list = new int[16];
  private int touched;

  /**
   * Allowed pairs, row after row.
   *
   * @param first index of the first pair of each row, and one behind the last pair at the end
   * @param column column of each pair
   * @param cost cost of each pair, at least 0
   */
  public record Costs(int[] first, int[] column, double[] cost) {
    int rows() {
      return first.length - 1;
    }
  }

  private record Reached(double distance, int column) {}

  /** A row that stays alone gets a column of its own, behind the others. */
  private SparseAssignment(Costs costs, int columns, double alone) {
    int all = columns + costs.rows();
    this.costs = costs;
    this.alone = alone;
    this.columns = columns;
    this.rowOf = new int[all];
    this.columnOf = new int[costs.rows()];
    this.costOf = new double[costs.rows()];
    this.price = new double[all];
    this.distance = new double[all];
    this.cameFrom = new int[all];
    this.done = new boolean[all];
    Arrays.fill(rowOf, -1);
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
  }

  /**
   * @param costs allowed pairs
   * @param columns number of columns
   * @param alone cost of a row without column; above the sum of all other costs the number of pairs
   *     is largest first, and their cost least among those
   * @return column of each row, -1 for none
   */
  public static int[] solve(Costs costs, int columns, double alone) {
    SparseAssignment a = new SparseAssignment(costs, columns, alone);
    for (int row = 0; row < costs.rows(); row++) {
      a.add(row);
    }
    return Arrays.stream(a.columnOf).map(c -> c < columns ? c : -1).toArray();
  }

  /** Finds the cheapest way to a free column and exchanges along it. */
  private void add(int start) {
    front.clear();
    touched = 0;
    reachAllFrom(start, 0, 0);
    Reached next = nearest();
    while (rowOf[next.column] >= 0) {
      done[next.column] = true;
      int row = rowOf[next.column];
      reachAllFrom(row, next.distance, costOf[row] - price[next.column]);
      next = nearest();
    }
    raisePrices(next.distance);
    exchange(start, next.column);
  }

  /** Looks at all columns of a row that is reached at a distance. */
  private void reachAllFrom(int row, double base, double rowPrice) {
    for (int k = costs.first[row]; k < costs.first[row + 1]; k++) {
      reach(costs.column[k], row, base + costs.cost[k] - rowPrice);
    }
    reach(columns + row, row, base + alone - rowPrice);
  }

  private void reach(int column, int row, double unpriced) {
    double d = unpriced - price[column];
    if (done[column] || d >= distance[column]) {
      return;
    }
    if (Double.isInfinite(distance[column])) {
      if (touched == list.length) {
        list = Arrays.copyOf(list, 2 * touched);
      }
      list[touched++] = column;
    }
    distance[column] = d;
    cameFrom[column] = row;
    front.add(new Reached(d, column));
  }

  private Reached nearest() {
    Reached next = front.remove();
    while (done[next.column]) {
      next = front.remove();
    }
    return next;
  }

  private void raisePrices(double end) {
    for (int i = 0; i < touched; i++) {
      int c = list[i];
      price[c] += done[c] ? distance[c] - end : 0;
      done[c] = false;
      distance[c] = Double.POSITIVE_INFINITY;
    }
  }

  private void exchange(int start, int end) {
    int c = end;
    int row;
    do {
      row = cameFrom[c];
      int previous = columnOf[row];
      columnOf[row] = c;
      rowOf[c] = row;
      costOf[row] = cost(row, c);
      c = previous;
    } while (row != start);
  }

  private double cost(int row, int c) {
    if (c >= columns) {
      return alone;
    }
    int k = costs.first[row];
    while (costs.column[k] != c) {
      k++;
    }
    return costs.cost[k];
  }
}
