/**
 * The commands of the menu {@code Plugins > SegQA}: thin SciJava commands that take text, call the
 * service and show what it says. All inputs are text, numbers in text or files, so that a dialog, a
 * macro, a script and {@code --run} give them alike; images are named by title or path.
 *
 * <pre>{@code
 * commands.run(EvaluateSegmentation.class, true,
 *     "reference", "gt.nii.gz", "prediction", "p.nii.gz", "dsc", true).get();
 * }</pre>
 */
package io.github.segqa.command;
