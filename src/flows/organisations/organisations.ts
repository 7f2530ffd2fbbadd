export type OrganisationId = string;
