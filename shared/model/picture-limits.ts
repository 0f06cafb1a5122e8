/** Larger files are not even read: no photo of a person is larger than 40 MB. */
export const MAX_PICTURE_BYTES = 40_000_000;

/** The model keeps pictures up to 64 KiB, before they are encoded. */
export const MAX_STORED_PICTURE_BYTES = 64 * 1024;
