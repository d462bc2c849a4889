/**
 * From the journey model to training: which pieces a role needs, in which order and why
 * ({@link org.journeywright.generator.training.ProgrammePlanner}), the course made of them
 * ({@link org.journeywright.generator.training.CourseBuilder}), the guide for those who coach, and the packages on disk
 * ({@link org.journeywright.generator.training.TrainingGenerator}, the entry for everyone else).
 *
 * <p>A model may be incomplete or wrong in places: references that lead nowhere are passed over, a conversation that
 * cannot be played is left out, and the training report says so. One thread at a time may use a model.
 */
package org.journeywright.generator.training;
