import { CardFrame } from '../../../components/card';

type Props = Parameters<typeof CardFrame>[0];

const nothing = () => {};

/** A card as it stands in its dialog, with handlers that do nothing but for those that are given. */
export function sampleFrame(props: Pick<Props, 'answer'> & Partial<Props>) {
  return (
    <div role="dialog" aria-labelledby="title">
      <CardFrame
        load={() => props.answer}
        locale="en-GB"
        focus={false}
        pinned={false}
        onTimeline={nothing}
        onPin={nothing}
        onClose={nothing}
        onDrawn={nothing}
        {...props}
      />
    </div>
  );
}
