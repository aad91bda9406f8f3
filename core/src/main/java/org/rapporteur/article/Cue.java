package org.rapporteur.article;

/** What a stock phrase of news pages gives a line away as; the phrases are in {@code cues.tsv}. */
enum Cue {
    /** "Home", "Latest", "Skip to content". */
    MENU,
    /** "Share this story", "Copy link". */
    SHARE,
    /** "Sign in", "Subscribe", "Create an account". */
    ACCOUNT,
    /** "Accept all cookies". */
    COOKIE,
    /** "Comments (2)", "Leave a reply". */
    COMMENT,
    /** "Get the day's stories in your inbox". */
    NEWSLETTER,
    /** "Most read", "You may also like". */
    RELATED,
    /** "All rights reserved", "Privacy policy". */
    LEGAL,
    /** "Advertisement", "Sponsored". */
    ADVERT,
    /** "Tags:", "Filed under". */
    TAGS,
    /** "3 hours ago", "4 min read". */
    AGO,
    /** "READ MORE: Why two states quarrel over one river". */
    LINK,
    /** "File photo", "Photograph: Jarl Ostby/Northline". */
    PHOTO,
    /** "Calder in Port Amar contributed to this report". */
    CONTRIBUTOR,
    /** "This story originally appeared on northline.example". */
    ATTRIBUTION,
    /** "Teresa Okan is a staff writer covering rivers". */
    BIO,
    /** "Staff writer", "Editorial board". */
    ROLE,
    /** "By", "Written by". */
    BYLINE,
    /** "Published", "Last updated". */
    STAMP,
    /** What people in a picture do: "shake hands", "left, and". */
    POSE
}
