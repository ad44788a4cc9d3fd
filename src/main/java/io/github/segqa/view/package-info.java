/**
 * The lazy views of a case: {@link io.github.segqa.view.CaseViews#of} makes one from validated
 * inputs; classes, slices, objects and probabilities follow from it, each intermediate computed
 * once.
 *
 * <pre>{@code
 * CaseView view = CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE);
 * double dice = new Dice().value(view.of(1), Args.defaults(new Dice().descriptor()));
 * }</pre>
 */
package io.github.segqa.view;
