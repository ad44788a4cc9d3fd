package io.github.segqa.api;

/** The objects of one image, numbered from 0 in order of label or of their first voxel. */
public interface Instances {
  /**
   * @return how many
   */
  int count();

  /**
   * @param i object
   * @return its label, or its number from 1 for components
   */
  int label(int i);

  /**
   * @param i object
   * @return its voxels
   */
  long size(int i);

  /**
   * @param i object
   * @return the smallest box that holds it
   */
  Box box(int i);

  /**
   * @param i object
   * @return mean voxel position, x, y, z
   */
  double[] centroid(int i);

  /**
   * @param i object
   * @return the object alone
   */
  Mask mask(int i);

  /**
   * @return all objects together, in the smallest box that holds them
   */
  Mask union();
}
