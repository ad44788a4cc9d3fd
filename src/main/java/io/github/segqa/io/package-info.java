/**
 * Files and open images on one side, validated cases on the other. {@link
 * io.github.segqa.io.Volumes} opens NIfTI with our own code, TIFF and pictures with ImageJ's opener
 * and anything else through SciJava; {@link io.github.segqa.io.Geometry} says where the voxels lie;
 * {@link io.github.segqa.io.CaseLoader} compares the geometries and makes a case.
 *
 * <pre>{@code
 * Volume labels = Volumes.open(Path.of("gt.nii.gz"), OpenOptions.DEFAULT, null);
 * System.out.println(labels.geometry().describe());
 * }</pre>
 */
package io.github.segqa.io;
