package org.crosswalk.social.network;

/**
 * What a network takes and can do, as its own documents say.
 *
 * @param graphemes the longest text with its link, in user-perceived characters (UAX 29)
 * @param images how many pictures a post may have
 * @param imageBytes the largest picture, in bytes
 * @param alternative the longest alternative text, in graphemes
 * @param narrowest the least width through height of a picture that is shown whole
 * @param widest the greatest
 * @param closesComments whether a post can be closed to comments
 * @param hidesComments whether a comment can be hidden
 */
public record Limits(
        int graphemes,
        int images,
        long imageBytes,
        int alternative,
        double narrowest,
        double widest,
        boolean closesComments,
        boolean hidesComments) {}
