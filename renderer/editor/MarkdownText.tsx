import { Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Block, List, Span } from '../../shared/markdown/block.ts';
import { parseMarkdown } from '../../shared/markdown/parseMarkdown.ts';
import { cx } from '../ui/cx.ts';
import { openLink } from './openLink.ts';
import styles from './Prose.module.css';

interface Props {
  readonly markdown: string;
  readonly className?: string | undefined;
}

/** A long text to read. Made of elements, never of HTML: what a text says cannot become code. */
export const MarkdownText = ({ markdown, className }: Props) => {
  const blocks = useMemo(() => parseMarkdown(markdown), [markdown]);
  return (
    <div className={cx(styles.prose, className)}>
      {blocks.map((block, at) => (
        <Fragment key={at}>{elementOf(block)}</Fragment>
      ))}
    </div>
  );
};

const elementOf = (block: Block): ReactNode => {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h3>{inline(block.spans)}</h3> : <h4>{inline(block.spans)}</h4>;
    case 'list':
      return listElement(block);
    case 'paragraph':
      return <p>{inline(block.spans)}</p>;
  }
};

const listElement = ({ start, items }: List): ReactNode => {
  const children = items.map(({ spans, nested }, at) => (
    <li key={at}>
      <p>{inline(spans)}</p>
      {nested.map((list, below) => (
        <Fragment key={below}>{listElement(list)}</Fragment>
      ))}
    </li>
  ));
  return start === null ? <ul>{children}</ul> : <ol start={start}>{children}</ol>;
};

const inline = (spans: readonly Span[]): ReactNode =>
  spans.map((span, at) => <Fragment key={at}>{marked(span)}</Fragment>);

const marked = ({ text, bold, italic, href }: Span): ReactNode => {
  let element: ReactNode = text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ));
  if (italic) element = <em>{element}</em>;
  if (bold) element = <strong>{element}</strong>;
  return href === null ? element : <TextLink href={href}>{element}</TextLink>;
};

const TextLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a
    href={href}
    onClick={(event) => {
      event.preventDefault();
      openLink(href);
    }}
  >
    {children}
  </a>
);
