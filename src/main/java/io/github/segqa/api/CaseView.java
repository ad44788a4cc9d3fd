package io.github.segqa.api;

import java.util.Optional;

/** A whole case: label images, probabilities, and ways to its parts. */
public interface CaseView extends View<CaseView> {
  /**
   * @return the inputs as they came
   */
  Case data();

  /**
   * @return how the case is looked at
   */
  ViewOptions options();

  /**
   * @return reference labels; 0 at ignored voxels
   */
  LabelVolume reference();

  /**
   * @return predicted labels, given or decided from the probabilities; 0 at ignored voxels
   */
  LabelVolume prediction();

  /**
   * @return the ignored voxels, if an ignore label is set
   */
  Optional<Mask> ignored();

  /**
   * @return voxels by reference and predicted label, without ignored ones
   */
  Contingency contingency();

  /**
   * @return the classes that are evaluated, ascending: the chosen ones, or the labels that occur
   */
  int[] classes();

  /**
   * @param label any label, also one that does not occur
   * @return the class against the rest
   */
  ClassView of(int label);

  /**
   * @param axis 0, 1, 2 for x, y, z
   * @param index slice along it
   * @return the slice as a 2D case with the in-plane spacing; its x and y are the remaining axes in
   *     order
   */
  CaseView slice(int axis, int index);

  /**
   * @return the probabilistic side: what losses work on
   */
  SoftView soft();

  /**
   * @return the objects, as instances given by the labels of the two images
   */
  InstanceView instances();

  /**
   * @param label a class
   * @param connectivity of its components
   * @return the objects, as connected components of the class
   */
  InstanceView components(int label, Connectivity connectivity);
}
