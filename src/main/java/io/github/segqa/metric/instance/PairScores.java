package io.github.segqa.metric.instance;

import io.github.segqa.kernel.SparseAssignment;
import java.util.Arrays;

/** Pairs of a reference and a predicted object that may be matched, with their scores in (0,1]. */
final class PairScores {
  private final int references;
  private final int predictions;
  private final int[] first;
  private int[] prediction = new int[16];
  private double[] score = new double[16];
  private int size;
  private int last;

  PairScores(int references, int predictions) {
    this.references = references;
    this.predictions = predictions;
    this.first = new int[references + 1];
  }

  /** Adds a pair; reference objects must come in ascending order. */
  void add(int reference, int predicted, double s) {
    if (reference < last) {
      throw new IllegalArgumentException("Reference " + reference + " comes after " + last);
    }
    while (last < reference) {
      first[++last] = size;
    }
    if (size == score.length) {
      prediction = Arrays.copyOf(prediction, 2 * size);
      score = Arrays.copyOf(score, 2 * size);
    }
    prediction[size] = predicted;
    score[size++] = s;
  }

  /** Returns the number of pairs. */
  int size() {
    return size;
  }

  /** Returns the matching with the most pairs and, among those, the largest sum of scores. */
  int[] mostPairs() {
    return match(references + 1.0);
  }

  /** Returns the matching with the largest sum of scores. */
  int[] largestSum() {
    return match(1);
  }

  /** A pair costs 1 - score. */
  private int[] match(double alone) {
    while (last < references) {
      first[++last] = size;
    }
    double[] cost = new double[size];
    for (int k = 0; k < size; k++) {
      cost[k] = 1 - score[k];
    }
    SparseAssignment.Costs costs = new SparseAssignment.Costs(first, prediction, cost);
    return SparseAssignment.solve(costs, predictions, alone);
  }
}
