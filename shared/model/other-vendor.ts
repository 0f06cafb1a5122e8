import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, ref, shortText } from './field.ts';

export const vendorRelations = ['competing', 'complementary'] as const;
export type VendorRelation = (typeof vendorRelations)[number];
export const vendorRelationLabels: Readonly<Record<VendorRelation, string>> = {
  competing: 'Competing',
  complementary: 'Complementary',
};

/** Another vendor that the partner carries. */
export const otherVendor = defineEntity(
  'other_vendor',
  'partner',
  {
    partnerId: ref('partner'),
    name: shortText(),
    relation: oneOf(vendorRelations, 'competing'),
    note: longText(),
  },
  {
    sharing: {
      everything: ['partnerId', 'name', 'relation', 'note'],
    },
    names: { name: 'text', note: 'text' },
  },
);
export type OtherVendor = RecordOf<typeof otherVendor>;
