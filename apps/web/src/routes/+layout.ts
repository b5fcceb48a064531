/** Every page is an empty shell that is filled on the device: nothing of a learner is ever drawn elsewhere. */
export const ssr = false;
export const prerender = true;
export const trailingSlash = "always";
