// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Settings, type SettingsView as View } from '../../../utils/protocol/settings';
import { NOW } from '../../gallery/demo-data';
import { show } from '../../test-page';
import { SettingsView } from './settings-view';

const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';
const withSettings = (patch: Partial<Settings>, view: Partial<View> = {}) => ({
  settings: { settings: { ...Settings.parse({}), ...patch }, ...view },
});

describe('settings', () => {
  it('changes only what was changed', async () => {
    const { screen, services, user } = show(<SettingsView />);
    await user.click(await screen.findByRole('switch', { name: 'Pages and scripts may announce tasks' }));
    await user.selectOptions(screen.getByLabelText('Keep history for'), '365');
    expect(services.sent).toContainEqual({ type: 'settings.write', patch: { announcements: false } });
    expect(services.sent).toContainEqual({ type: 'settings.write', patch: { retentionDays: 365 } });
  });

  it('shows a retention set by a policy as it is', async () => {
    const { screen } = show(<SettingsView />, withSettings({ retentionDays: 14 }));
    const list = await screen.findByLabelText('Keep history for');
    expect((list as HTMLSelectElement).value).toBe('14');
  });

  it('locks visibly what a policy has set', async () => {
    const { screen } = show(
      <SettingsView />,
      withSettings({}, { locked: ['mode', 'keys', 'announcements', 'serviceAddresses'] }),
    );
    expect(await screen.findAllByText('Set by policy')).toHaveLength(3);
    expect(screen.queryByLabelText('API key')).toBeNull();
    expect(screen.getByText('Your organisation sets the keys; they cannot be changed here.')).toBeTruthy();
    expect(screen.getByRole('switch', { name: /announce/ }).matches(':disabled')).toBe(true);
    expect(screen.queryByLabelText('Address')).toBeNull();
  });

  it('lets an extension in that asked, or ignores it', async () => {
    const asking = [{ id: EXTENSION, firstAt: NOW, count: 2 }];
    const { screen, services, user } = show(<SettingsView />, withSettings({}, { askingExtensions: asking }));
    await user.click(await screen.findByRole('button', { name: `Allow the extension ${EXTENSION}` }));
    await user.click(screen.getByRole('button', { name: `Ignore the extension ${EXTENSION}` }));
    expect(services.sent).toContainEqual({ type: 'extension.allow', id: EXTENSION, allow: true });
    expect(services.sent).toContainEqual({ type: 'extension.allow', id: EXTENSION, allow: false });
  });

  it('forgets an ignored extension', async () => {
    const { screen, services, user } = show(
      <SettingsView />,
      withSettings({ ignoredExtensions: [EXTENSION] }),
    );
    await user.click(await screen.findByText('1 ignored extension'));
    await user.click(screen.getByRole('button', { name: `Remove ${EXTENSION}` }));
    expect(services.sent).toContainEqual({ type: 'settings.write', patch: { ignoredExtensions: [] } });
  });

  it('sends the key to encrypted addresses only', async () => {
    const { screen, services, user } = show(<SettingsView />);
    await user.type(await screen.findByLabelText('Address'), 'http://captcha.example.com{Enter}');
    expect(screen.getByText('Enter an address that begins with https://.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Address'));
    await user.type(screen.getByLabelText('Address'), 'captcha.example.com/x{Enter}');
    expect(services.sent.filter(({ type }) => type === 'settings.write')).toEqual([
      { type: 'settings.write', patch: { serviceAddresses: ['https://captcha.example.com'] } },
    ]);
  });
});
