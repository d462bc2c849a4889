/**
 * The training course as it is played, and the packages that carry it to learners.
 *
 * <p>Nothing here knows the journey model: a {@link org.journeywright.generator.course.Course} is complete by
 * itself, is checked by {@link org.journeywright.generator.course.CourseCheck}, written as data for the player by
 * {@link org.journeywright.generator.course.CourseJson} and packed by
 * {@link org.journeywright.generator.course.Scorm12Package} or {@link org.journeywright.generator.course.WebFolder}.
 */
package org.journeywright.generator.course;
