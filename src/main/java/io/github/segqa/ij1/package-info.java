/**
 * The door for ImageJ without imagej-legacy: {@code plugins.config} names {@link
 * io.github.segqa.ij1.CommandPlugIn} with the class of a command; its inputs come from the macro or
 * from a dialog, and SciJava runs it. In Fiji the commands themselves stand in the menu.
 *
 * <pre>{@code
 * IJ.run("Evaluate Segmentation...", "reference=gt.nii.gz prediction=p.nii.gz dsc=true");
 * }</pre>
 */
package io.github.segqa.ij1;
