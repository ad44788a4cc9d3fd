package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;

/**
 * A metric of several classes that needs the contingency table alone. Over a data set it can thus
 * be taken of the sum of the tables of all images, as PASCAL VOC and Csurka 2013 do, instead of as
 * a mean over images.
 */
public interface ContingencyMetric extends CaseMeasure {
  /**
   * @param table voxels by reference and predicted label, of one image or of many
   * @param classes labels that are evaluated, unless the arguments choose others
   * @param args values of the parameters
   * @return the value; NaN if there is none
   * @throws io.github.segqa.api.Undefined if there is no value, with the reason
   */
  double value(Contingency table, int[] classes, Args args);

  @Override
  default double value(CaseView view, Args args) {
    return value(view.contingency(), view.classes(), args);
  }
}
