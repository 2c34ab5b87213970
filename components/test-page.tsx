/** Renders a view for a component test, in English and with stand-in services; gives both. */
import { cleanup, configure, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import en from '../locales/ui/en.json';
import { createTranslator } from '../utils/i18n/translate';
import { type DemoOptions, demoServices } from './gallery/demo-services';
import { Page } from './page';

afterEach(cleanup);
// `find…` waits this long at most; a busy machine must not fail a test that would pass.
configure({ asyncUtilTimeout: 10_000 });

export function show(view: ComponentChildren, options: DemoOptions = {}) {
  const services = demoServices(createTranslator('en', en), options);
  const screen = render(<Page services={services}>{view}</Page>);
  return { services, screen, user: userEvent.setup() };
}
