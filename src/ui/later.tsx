import { type ComponentType, use } from 'react';

/** A component that is not there from the start. */
export interface Chunk<Props> {
  readonly here: () => ComponentType<Props> | undefined;
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** Fetches it before it is wanted: then it is there at once. What fails is asked for again when it is. */
  readonly prepare: () => Promise<void>;
}

export const chunk = <Props extends object>(load: () => Promise<ComponentType<Props>>): Chunk<Props> => {
  let found: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const fetch = () => {
    coming ??= load().then((it) => {
      found = it;
      return it;
    });
    return coming;
  };
  return {
    here: () => found,
    fetch,
    prepare: async () => {
      await fetch().catch(() => {
        coming = undefined;
      });
    },
  };
};

/** Shows a chunk; what suspends here is one that nobody prepared. */
export const Later = <Props extends object>({ of, ...props }: { readonly of: Chunk<Props> } & Props) => {
  const Found = of.here() ?? use(of.fetch());
  return <Found {...(props as unknown as Props)} />;
};
