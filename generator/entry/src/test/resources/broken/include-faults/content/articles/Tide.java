// ANCHOR: ris
int rise;
// ANCHOR_END: ris
// ANCHOR: fall
int fall;
// ANCHOR_END: fal
