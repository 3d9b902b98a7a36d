type Props = { readonly label: string; readonly on: boolean; readonly disabled?: boolean; readonly onChange: (on: boolean) => void };

/** A setting that is on or off. */
export function Switch({ label, on, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      {label}
      <input type="checkbox" role="switch" aria-checked={on} checked={on} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
